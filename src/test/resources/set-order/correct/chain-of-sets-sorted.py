# arguments: [['ab', 'bc']]
# expect: ['a', 'b', 'b', 'c']

from itertools import chain

def solve(words):
    return sorted(chain.from_iterable(set(word) for word in words))
