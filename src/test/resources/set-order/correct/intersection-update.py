# arguments: [[1, 2, 3], [2, 3]]
# expect: 2

def solve(left, right):
    values = set(left)
    values &= set(right)
    return len(values)
