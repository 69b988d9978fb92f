# arguments: [[3, 1, 3, 2, 1]]
# expect: {1, 2, 3}

def solve(items):
    return set(items)
