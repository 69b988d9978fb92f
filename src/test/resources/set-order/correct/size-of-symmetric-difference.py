# arguments: [[1, 2, 3], [3, 4, 5]]
# expect: 4

def solve(left, right):
    return len(set(left) ^ set(right))
