# arguments: [[7, 7, 7]]
# expect: 7

def solve(numbers):
    (only,) = set(numbers)
    return only
