# arguments: [[7, 8, 9]]
# expect: 7

def solve(numbers):
    seen = set(numbers)
    return next(iter(seen))  # here
