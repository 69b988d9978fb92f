# arguments: [[1, -2, 3]]
# expect: [1, 2, 3]

def solve(numbers):
    return sorted(map(abs, set(numbers)))
