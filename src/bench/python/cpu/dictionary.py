def run(size):
    """Counts, groups and looks up."""
    counts = {}
    for number in range(size):
        key = 'key%d' % (number * 7919 % 1009)
        counts[key] = counts.get(key, 0) + 1
    groups = {}
    for key, count in counts.items():
        groups.setdefault(count, []).append(key)
    return sum(counts['key%d' % (number % 1009)] for number in range(size)) + len(groups)
