# arguments: [[1, 2, 2, 3, 3, 3]]
# expect: True

from collections import Counter

def solve(numbers):
    counts = Counter(numbers).values()
    return len(counts) == len(set(counts))
