# arguments: [[1], [1, 2]]
# expect: {1, 2}

def solve(left, right):
    return max(set(left), set(right), key=len)
