# Looks for the levels anywhere in a line.
# Fails: a level in the message
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def count_levels(path):
    counts = {}
    with open(path) as log:
        for line in log:
            for level in LEVELS:
                if level in line:
                    counts[level] = counts.get(level, 0) + 1
    return counts
