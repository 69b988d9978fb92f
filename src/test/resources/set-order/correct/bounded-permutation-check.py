# arguments: [[2, 1, 3]]
# expect: True

def solve(numbers):
    return set(numbers) == set(range(1, len(numbers) + 1))
