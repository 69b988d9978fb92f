# arguments: ['aab', 'aba']
# expect: True

from collections import Counter

def solve(left, right):
    return set(Counter(left).items()) == set(Counter(right).items())
