# arguments: [[1, 2], [3, 2, 4]]
# expect: [1, 2, 3, 4]

def solve(left, right):
    both = set(left).union(right)
    return list(both)  # here
