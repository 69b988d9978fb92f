# Takes the largest of the items that occur more than once, whatever their counts.
# Fails: the first to reach its count; a tie far apart
from collections import Counter


def most_frequent(items):
    counts = Counter(items)
    return max(counts, key=lambda item: (counts[item] > 1, str(item)), default=None)
