# arguments: [[4, 3, 2, 1], [1, 2, 4]]
# expect: [4, 2, 1]

def solve(left, right):
    wanted = set(right)
    return [item for item in left if item in wanted]
