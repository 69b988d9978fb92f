# arguments: [[3, 1, 3]]
# expect: 2

def solve(numbers):
    distinct = sorted(set(numbers))
    numbers[:] = distinct
    return len(numbers)
