# arguments: [[2, 2, 1, 0]]
# expect: [2, 1, 0]

def solve(numbers):
    return [*set(numbers)]  # here
