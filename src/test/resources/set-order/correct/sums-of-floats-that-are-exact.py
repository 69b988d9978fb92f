# arguments: [[0.5, 0.25, 1.0]]
# expect: 1.75

def solve(numbers):
    return sum(set(numbers))
