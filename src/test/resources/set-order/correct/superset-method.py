# arguments: [[1, 2, 3], [3, 1]]
# expect: True

def solve(left, right):
    return set(left).issuperset(right)
