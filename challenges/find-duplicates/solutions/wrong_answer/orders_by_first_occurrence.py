# Counts first and reports in the order in which the items came for the first time.
# Fails: order of the first repeat; values that count as false; texts and tuples; large numbers before small ones
from collections import Counter


def find_duplicates(items):
    return [item for item, count in Counter(items).items() if count > 1]
