# arguments: [['ab', 'cd']]
# expect: ['a', 'b', 'c', 'd']

import itertools

def solve(words):
    groups = [set(word) for word in words]
    return list(itertools.chain.from_iterable(groups))  # here
