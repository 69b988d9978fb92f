# arguments: [[['a', 1], ['b', 1], ['c', 2]]]
# expect: {1: ['a', 'b'], 2: ['c']}

from collections import defaultdict

def solve(pairs):
    groups = defaultdict(set)
    for name, number in pairs:
        groups[number].add(name)
    return {number: list(names) for number, names in groups.items()}  # here
