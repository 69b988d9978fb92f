# arguments: [[1, 2], [3, 2, 4]]
# expect: [1, 2, 3, 4]

def solve(left, right):
    return sorted(set(left) | set(right))
