"""Measures Assay beside those who start a process for each submission or case: on the same cores, in turns.

It is started by `mvn -Pbench verify`, and writes benchmark.md and benchmark.json into target/bench.
"""
import argparse
import datetime
import importlib
import json
import os
import platform
import py_compile
import shutil
import subprocess
import sys
import time

import tables
from cohort import Cohort, write
from contestants import BARE, HERE, PYTHON, Assay, ProcessPerCase, ProcessPerSubmission, Pytest
from watched import Run, WatchedRun, adopt_orphans

PROGRAMS = {
    'sieve': 300_000, 'queens': 8, 'nbody': 1_500, 'dictionary': 100_000, 'strings': 30_000, 'sorting': 20_000}
PROGRAM_RUNS = 8


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--project', required=True, help='the folder of the project, which has been built')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--submissions', type=int, default=500)
    parser.add_argument('--cases', type=int, default=10)
    parser.add_argument('--starts', type=int, default=11, help='how often a command is started cold')
    parser.add_argument('--growth', type=int, nargs='*', default=[100, 1_000, 10_000])
    parser.add_argument('--only', nargs='*', default=['throughput', 'large', 'commands', 'growth', 'programs'])
    return parser.parse_args()


class Benchmark:
    def __init__(self, chosen):
        self.chosen = chosen
        self.catalogue = os.path.join(chosen.project, 'challenges')
        self.home = os.path.join(chosen.project, 'target', 'assay')
        self.folder = os.path.join(chosen.project, 'target', 'bench')
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        # What peers share is compiled once; their own processes write nothing.
        py_compile.compile(os.path.join(HERE, 'judging.py'))
        self.measured = {'machine': machine(), 'date': datetime.date.today().isoformat()}

    def run(self):
        for part in self.chosen.only:
            say(part)
            self.measured[part] = getattr(self, part)()
            self.write()

    def write(self):
        for name, key in (('jmh.json', 'inside'), ('workers.json', 'workers')):
            path = os.path.join(self.chosen.project, 'target', name)
            if os.path.exists(path):
                with open(path, encoding='utf-8') as file:
                    self.measured[key] = json.load(file)
        write(os.path.join(self.folder, 'benchmark.json'), json.dumps(self.measured, indent=2))
        write(os.path.join(self.folder, 'benchmark.md'), tables.markdown(self.measured))

    def cohort(self, name, size, with_generated=False, for_peers=True):
        folder = os.path.join(self.folder, name)
        return Cohort(self.catalogue, folder, size, self.chosen.cases, with_generated).write(for_peers)

    def throughput(self):
        """The cohort of small cases, and with one worker beside the two."""
        cohort = self.cohort('small', self.chosen.submissions)
        return self.compare(cohort, self.chosen.rounds, [
            Assay(self.home), Pytest(), ProcessPerCase(), ProcessPerSubmission(), Assay(self.home, workers=1)])

    def large(self):
        """The same with a sample of all cases, in which generated ones are large."""
        cohort = self.cohort('large', self.chosen.submissions, with_generated=True)
        return self.compare(cohort, 1, [Assay(self.home), Pytest(), ProcessPerCase(), ProcessPerSubmission()])

    def compare(self, cohort, rounds, contestants):
        """Rounds in which each takes its turn, after a run of Assay that generates what cases are made of."""
        Assay(self.home).run(cohort)
        verdicts = Assay(self.home).accepted(cohort)
        bare = ProcessPerSubmission().accepted(cohort)
        seconds = {contestant.name: [] for contestant in contestants}
        cpu_seconds = {contestant.name: [] for contestant in contestants}
        for turn in range(rounds):
            for contestant in contestants:
                run = contestant.run(cohort)
                seconds[contestant.name].append(round(run.seconds, 3))
                cpu_seconds[contestant.name].append(round(run.cpu_seconds, 3))
                say('  round %d: %s: %.1f s, %.1f s CPU' % (turn + 1, contestant.name, run.seconds, run.cpu_seconds))
        return {
            'submissions': cohort.size,
            'cases': cohort.case_count,
            'accepted': sum(verdicts.values()),
            'disagreements': sorted('%s %s' % key for key in bare if bare[key] != verdicts[key]),
            'seconds': seconds,
            'cpu_seconds': cpu_seconds,
        }

    def commands(self):
        """Whole commands, from nothing."""
        where = ['--challenges', self.catalogue]
        commands = {
            # Small cases alone, and two of a hundred thousand numbers beside them.
            'grade safe-divide': self.grading('safe-divide', where),
            'grade two-sum': self.grading('two-sum', where),
            'list': ['list', *where],
            'show': ['show', 'two-sum', *where],
            'help': ['--help'],
        }
        results = os.path.join(self.folder, 'small', 'results', 'results.json')
        if os.path.exists(results):
            commands['report'] = ['report', results]
        return {name: self.command(arguments) for name, arguments in commands.items()}

    def grading(self, challenge, where):
        """The arguments that have a challenge's first accepted solution graded."""
        solutions = os.path.join(self.catalogue, challenge, 'solutions', 'accepted')
        return ['grade', challenge, os.path.join(solutions, sorted(os.listdir(solutions))[0]), *where]

    def command(self, arguments):
        command = [os.path.join(self.home, 'bin', 'assay'), *arguments]
        # What a generator makes is made by now, and what the disk holds is in memory.
        Run(command)
        times = [Run(command) for _ in range(self.chosen.starts)]
        watched = WatchedRun(command, interval=0.005)
        if any(run.status != 0 for run in times):
            raise SystemExit('%s ended with %d: %s' % (arguments, times[0].status, times[0].errors))
        return {
            'seconds': [round(run.seconds, 3) for run in times],
            'memory_mib': {
                'supervisor': round(watched.first_memory()),
                'largest worker': round(watched.largest_memory_of_others()),
                'all together': round(watched.all_memory()),
            },
        }

    def growth(self):
        """What a run takes as it gets longer."""
        return [self.grown(size) for size in self.chosen.growth]

    def grown(self, size):
        cohort = self.cohort('growth-%d' % size, size, for_peers=False)
        run = WatchedRun(Assay(self.home).command(cohort), interval=0.2)
        shutil.rmtree(cohort.folder)
        return {
            'submissions': size,
            'seconds': round(run.seconds, 2),
            'supervisor_cpu_seconds': round(run.first_cpu(), 2),
            'all_cpu_seconds': round(run.all_cpu(), 2),
            'supervisor_mib': round(run.first_memory()),
            'largest_worker_mib': round(run.largest_memory_of_others()),
        }

    def programs(self):
        """Programs that do nothing but compute, in milliseconds of CPU time: in CPython, and as Assay reports it."""
        folder = os.path.join(self.folder, 'programs')
        for name, size in PROGRAMS.items():
            with open(os.path.join(HERE, 'cpu', name + '.py'), encoding='utf-8') as file:
                source = file.read()
            definition = {
                'id': name, 'title': name, 'entry': {'kind': 'function', 'name': 'run', 'parameters': ['size']},
                'limits': {'cpu': {'millis': 60_000}, 'wallMillis': 120_000},
                'cases': [{'args': [size], 'expect': peer_result(name, size)} for _ in range(PROGRAM_RUNS)],
            }
            write(os.path.join(folder, 'challenges', name, 'challenge.json'), json.dumps(definition))
            write(os.path.join(folder, 'submissions', 'c000', name + '.py'), source)
        output = os.path.join(folder, 'results')
        run = Run([
            os.path.join(self.home, 'bin', 'assay'), 'cohort', os.path.join(folder, 'submissions'), '--workers', '1',
            '--challenges', os.path.join(folder, 'challenges'), '--output', output])
        if run.status != 0:
            raise SystemExit('programs ended with %d: %s' % (run.status, run.errors))
        with open(os.path.join(output, 'results.json'), encoding='utf-8') as file:
            results = json.load(file)['submissions']
        return {
            each['challenge']: {
                'assay_ms': [case['cpuMillis'] for case in each['cases']],
                'cpython_ms': peer_times(each['challenge'], PROGRAMS[each['challenge']]),
            }
            for each in results
        }


PEER_TIMES = '''
import json, sys, time
sys.path.insert(0, {folder!r})
from {name} import run
times = []
for _ in range({runs}):
    begun = time.process_time()
    run({size})
    times.append(round((time.process_time() - begun) * 1000, 1))
print(json.dumps(times))
'''


def peer_times(name, size):
    script = PEER_TIMES.format(folder=os.path.join(HERE, 'cpu'), name=name, size=size, runs=PROGRAM_RUNS)
    return json.loads(subprocess.run([*BARE, '-c', script], check=True, stdout=subprocess.PIPE).stdout)


def peer_result(name, size):
    sys.path.insert(0, os.path.join(HERE, 'cpu'))
    try:
        return importlib.import_module(name).run(size)
    finally:
        sys.path.pop(0)


def machine():
    """What the machine is, without its name."""
    with open('/proc/cpuinfo', encoding='utf-8') as file:
        models = {line.split(':')[1].strip() for line in file if line.startswith('model name')}
    with open('/proc/meminfo', encoding='utf-8') as file:
        memory = int(file.readline().split()[1]) // (1 << 20)
    python = subprocess.run([PYTHON, '--version'], capture_output=True, text=True)
    pytest = subprocess.run([PYTHON, '-m', 'pytest', '--version'], capture_output=True, text=True)
    return {
        'cores': os.cpu_count(),
        'processor': ', '.join(sorted(models)) or platform.machine(),
        'memory_gib': memory,
        'kernel': platform.release().split('-')[0],
        'cpython': python.stdout.split()[-1],
        'pytest': (pytest.stdout or pytest.stderr).split()[-1],
        'load_before': os.getloadavg()[0],
    }


def say(text):
    print('%s  %s' % (time.strftime('%H:%M:%S'), text), flush=True)


if __name__ == '__main__':
    adopt_orphans()
    benchmark = Benchmark(options())
    benchmark.run()
    print(tables.markdown(benchmark.measured))
