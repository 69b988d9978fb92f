# arguments: [[1, 2]]
# expect: {1, 2}

def solve(items):
    values = set(items)
    values.discard(9)
    return values
