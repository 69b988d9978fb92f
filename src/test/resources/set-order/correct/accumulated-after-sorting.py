# arguments: [[3, 1, 2, 3]]
# expect: [1, 3, 6]

from itertools import accumulate

def solve(numbers):
    return list(accumulate(sorted(set(numbers))))
