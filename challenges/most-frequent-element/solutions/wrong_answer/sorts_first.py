# Sorts a copy, so the smallest text wins a tie.
# Fails: a tie; all different
from collections import Counter


def most_frequent(items):
    ordered = sorted(items, key=str)
    return max(ordered, key=Counter(items).get, default=None)
