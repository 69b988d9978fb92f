# Makes a list of all lines first.
# Fails: many lines
def count_levels(path):
    with open(path) as log:
        lines = log.readlines()
    counts = {}
    for line in lines:
        words = line.split()
        if words:
            counts[words[0]] = counts.get(words[0], 0) + 1
    return counts
