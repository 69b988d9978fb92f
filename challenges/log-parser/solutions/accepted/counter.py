from collections import Counter


def count_levels(path):
    with open(path) as log:
        return dict(Counter(line.split(maxsplit=1)[0] for line in log if line.strip()))
