# arguments: [[1, 2, 3]]
# expect: {frozenset({1, 3}), frozenset({2, 3}), frozenset({1, 2})}

from itertools import combinations

def solve(numbers):
    return {frozenset(pair) for pair in combinations(set(numbers), 2)}
