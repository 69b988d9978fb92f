# arguments: [[2, 1], [3]]
# expect: {1, 2, 3}

def solve(left, right):
    return {*left, *set(right)}
