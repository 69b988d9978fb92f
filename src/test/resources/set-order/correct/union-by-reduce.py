# arguments: [[[1, 2], [2, 3], [5]]]
# expect: [1, 2, 3, 5]

from functools import reduce

def solve(lists):
    return sorted(reduce(lambda left, right: left | set(right), lists, set()))
