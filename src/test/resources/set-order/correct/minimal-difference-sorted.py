# arguments: [[4, 9, 7]]
# expect: 2

def solve(numbers):
    values = sorted(set(numbers))
    return min(b - a for a, b in zip(values, values[1:]))
