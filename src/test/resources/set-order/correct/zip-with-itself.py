# arguments: [[3, 1, 2]]
# expect: True

def solve(numbers):
    values = set(numbers)
    return all(left == right for left, right in zip(values, values))
