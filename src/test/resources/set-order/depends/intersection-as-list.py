# arguments: [[1, 2, 3, 4], [4, 3, 2, 9]]
# expect: [4, 3, 2]

def solve(left, right):
    return list(set(left) & set(right))  # here
