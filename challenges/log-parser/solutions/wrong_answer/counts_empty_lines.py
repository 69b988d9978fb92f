# Takes a line without words for one of the level "".
# Fails: empty lines
def count_levels(path):
    counts = {}
    with open(path) as log:
        for line in log:
            level = line.strip().split(" ")[0]
            counts[level] = counts.get(level, 0) + 1
    return counts
