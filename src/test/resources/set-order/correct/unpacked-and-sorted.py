# arguments: [[2, 1, 2]]
# expect: [0, 1, 2]

def solve(numbers):
    return sorted([*set(numbers), 0])
