# arguments: [[1, 2, 4, 9, 10]]
# expect: [1, 4, 9]

SQUARES = {n * n for n in range(100)}

def solve(numbers):
    return [n for n in numbers if n in SQUARES]
