# arguments: [[5, 3, 2]]
# expect: 0

from functools import reduce

def solve(numbers):
    return reduce(lambda left, right: left - right, set(numbers))  # here
