# arguments: [[2, 1, 2]]
# expect: [1, 2]

def unique(numbers):
    yield from sorted(set(numbers))

def solve(numbers):
    return list(unique(numbers))
