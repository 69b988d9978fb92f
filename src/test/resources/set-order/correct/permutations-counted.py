# arguments: ['aab']
# expect: 3

from itertools import permutations

def solve(text):
    return len(set(permutations(text)))
