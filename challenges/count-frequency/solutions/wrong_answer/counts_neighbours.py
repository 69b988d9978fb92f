# Counts runs of equal numbers, and the last run wins.
# Fails: in any order; negative numbers; large numbers; fractions; equal in value; the list stays as it was
from itertools import groupby


def count_frequency(numbers):
    return {number: len(list(run)) for number, run in groupby(numbers)}
