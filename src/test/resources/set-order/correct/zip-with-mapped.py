# arguments: [[3, 1, 2]]
# expect: {3: 9, 1: 1, 2: 4}

def solve(numbers):
    values = set(numbers)
    return dict(zip(values, map(lambda n: n * n, values)))
