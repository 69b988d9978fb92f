# arguments: [[1, 2, 3, 3]]
# expect: 2.0

def solve(numbers):
    values = set(numbers)
    return sum(values) / len(values)
