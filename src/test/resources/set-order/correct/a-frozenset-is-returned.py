# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: frozenset({'apple', 'pear', 'fig'})

def solve(items):
    return frozenset(items)
