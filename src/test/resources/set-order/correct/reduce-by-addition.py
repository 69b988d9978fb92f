# arguments: [[2, 3, 2, 5]]
# expect: 10

from functools import reduce

def solve(numbers):
    return reduce(lambda a, b: a + b, set(numbers))
