# arguments: [[1, 2], [3, 2, 1]]
# expect: True

def solve(left, right):
    return set(left) <= set(right)
