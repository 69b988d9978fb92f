# arguments: [[2, 2, 3, 1]]
# expect: 1

def solve(numbers):
    values = sorted(set(numbers))
    return values[-3] if len(values) > 2 else values[-1]
