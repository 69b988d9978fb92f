# Sorts the list that belongs to the caller.
# Fails: the list stays as it was
from itertools import groupby


def count_frequency(numbers):
    if isinstance(numbers, list):
        numbers.sort()
    return {number: len(list(run)) for number, run in groupby(numbers)}
