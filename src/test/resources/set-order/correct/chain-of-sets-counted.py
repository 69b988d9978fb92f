# arguments: [['ab', 'bc']]
# expect: 3

import itertools

def solve(words):
    return len(set(itertools.chain(*map(set, words))))
