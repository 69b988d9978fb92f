# arguments: [[1, 2, 3]]
# expect: 2

from itertools import combinations

def solve(numbers):
    return sum(1 for pair in combinations(set(numbers), 2) if sum(pair) > 3)
