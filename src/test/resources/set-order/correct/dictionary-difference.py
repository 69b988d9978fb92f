# arguments: [{'a': 1, 'b': 2}, {'b': 3, 'c': 4}]
# expect: ['a', 'c']

def solve(left, right):
    return sorted(left.keys() ^ right.keys())
