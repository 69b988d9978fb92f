# arguments: [['b', 'a', 'b']]
# expect: 1

from collections import Counter

def solve(words):
    counts = Counter(set(words))
    return counts["b"] + counts["z"]
