# arguments: [[2, 3, 2, 5]]
# expect: 30

from math import prod

def solve(numbers):
    return prod(set(numbers))
