# arguments: [[1, 2, 3]]
# expect: 3

from functools import lru_cache

@lru_cache(maxsize=None)
def largest(numbers):
    if len(numbers) == 1:
        return next(iter(numbers))
    one = next(iter(numbers))
    return max(one, largest(numbers - {one}))

def solve(numbers):
    return largest(frozenset(numbers))
