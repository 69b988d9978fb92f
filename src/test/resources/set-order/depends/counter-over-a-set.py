# arguments: [['b', 'a', 'b', 'c']]
# expect: 'b'

from collections import Counter

def solve(words):
    counts = Counter(set(words))  # here
    return counts.most_common(1)[0][0]
