# Takes the first of the counted items where there may be none.
# Fails: empty list
from collections import Counter


def most_frequent(items):
    return Counter(items).most_common()[0][0]
