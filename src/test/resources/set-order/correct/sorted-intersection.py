# arguments: [[1, 2, 3, 4], [4, 3, 2, 9]]
# expect: [2, 3, 4]

def solve(left, right):
    return sorted(set(left) & set(right))
