# arguments: [[1, -1, 3]]
# expect: {1, 3}

def solve(numbers):
    return set(map(abs, numbers))
