# arguments: [[1, 2, 3], [2]]
# expect: {1, 3}

def solve(left, right):
    values = set(left)
    values.difference_update(right)
    return values
