"""Tables of what was measured, in Markdown."""
import statistics


def markdown(measured):
    parts = [heading(measured)]
    for key, make in (
        ('throughput', lambda part: throughput('Ten small cases', part)),
        ('large', lambda part: throughput('A sample of all cases, with large inputs', part)),
        ('commands', commands),
        ('workers', workers),
        ('inside', inside),
        ('growth', growth),
        ('programs', programs),
    ):
        if key in measured:
            parts.append(make(measured[key]))
    return '\n\n'.join(parts) + '\n'


def heading(measured):
    machine = measured['machine']
    text = 'Measured on %s: %d cores (%s), %d GiB, Linux %s; CPython %s, pytest %s.' % (
        measured['date'], machine['cores'], machine['processor'], machine['memory_gib'], machine['kernel'],
        machine['cpython'], machine['pytest'])
    if machine['load_before'] > 0.5:
        text += '\n\n**Others were using the machine (load %.1f): only the ratios mean anything.**' % (
            machine['load_before'])
    return text


def throughput(title, part):
    medians = {name: statistics.median(seconds) for name, seconds in part['seconds'].items()}
    ours = next(iter(medians.values()))
    rows = [
        [
            name,
            ' '.join('%.1f' % each for each in part['seconds'][name]),
            '%.1f' % (part['submissions'] / median),
            '%.1f' % (1000 * statistics.median(part['cpu_seconds'][name]) / part['submissions']),
            '' if median == ours else '%.2f ×' % (median / ours),
        ]
        for name, median in medians.items()
    ]
    text = '### %s\n\n%d submissions, %d accepted; %d cases in all. Verdicts that differ from CPython\'s: %d%s.\n\n' % (
        title, part['submissions'], part['accepted'], part['cases'], len(part['disagreements']),
        ' (%s)' % ', '.join(part['disagreements'][:10]) if part['disagreements'] else '')
    return text + table(['', 'seconds', 'submissions/s, median', 'CPU ms/submission', 'Assay is faster by'], rows)


def commands(part):
    rows = [
        [
            '`assay %s`' % {'help': '--help'}.get(name, name),
            '%.2f' % statistics.median(each['seconds']),
            '%.2f–%.2f' % (min(each['seconds']), max(each['seconds'])),
            each['memory_mib']['supervisor'],
            each['memory_mib']['largest worker'] or '',
            each['memory_mib']['all together'],
        ]
        for name, each in part.items()
    ]
    return '### Whole commands\n\n' + table(
        ['', 'seconds, median', 'range', 'supervisor MiB', 'worker MiB', 'together MiB'], rows)


def workers(part):
    return '### Bare workers\n\n' + table(['', 'ms, median'], [
        ['start until ready', part['ready_ms']],
        ['start until the first verdict', part['first_verdict_ms']],
        ['ten small cases in a warm worker, from submission to verdict', part['warm_ten_cases_ms']],
    ])


def inside(part):
    rows = [
        [
            each['benchmark'].rsplit('.', 1)[1],
            '%.1f' % each['primaryMetric']['score'],
            '± %.1f' % float(each['primaryMetric']['scoreError']),
        ]
        for each in part
    ]
    return '### Inside the processes (JMH)\n\n' + table(['', 'µs', '99.9 %'], rows)


def growth(part):
    rows = [
        [
            each['submissions'],
            each['seconds'],
            '%.1f' % (each['submissions'] / each['seconds']),
            '%.1f' % (1000 * each['supervisor_cpu_seconds'] / each['submissions']),
            '%.0f %%' % (100 * each['supervisor_cpu_seconds'] / each['all_cpu_seconds']),
            each['supervisor_mib'],
            each['largest_worker_mib'],
        ]
        for each in part
    ]
    return '### Longer runs\n\n' + table(
        ['submissions', 'seconds', 'submissions/s', 'supervisor CPU ms/submission', 'of all CPU', 'supervisor MiB',
         'largest worker MiB'], rows)


def programs(part):
    rows = []
    for name, each in part.items():
        last = statistics.median(each['assay_ms'][len(each['assay_ms']) // 2:])
        cpython = statistics.median(each['cpython_ms'])
        rows.append([name, each['assay_ms'][0], last, cpython, '%.1f' % (last / cpython)])
    return '### Programs that do nothing but compute (ms CPU)\n\n' + table(
        ['', 'Assay, first run', 'Assay, once warm', 'CPython', 'Assay takes × CPython'], rows)


def table(head, rows):
    lines = [head, ['---'] + ['---:'] * (len(head) - 1), *rows]
    return '\n'.join('| ' + ' | '.join(str(cell) for cell in line) + ' |' for line in lines)
