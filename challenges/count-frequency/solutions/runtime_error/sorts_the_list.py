# Calls a method that only a list has.
# Fails: called with a tuple
from itertools import groupby


def count_frequency(numbers):
    ordered = numbers.copy()
    ordered.sort()
    return {number: len(list(run)) for number, run in groupby(ordered)}
