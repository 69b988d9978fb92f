# arguments: [[5, 1, 3, 3]]
# expect: 3

def solve(numbers):
    values = sorted(set(numbers))
    return values[len(values) // 2]
