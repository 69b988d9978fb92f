# arguments: [[9, 8, 9, 7]]
# expect: [9, 8, 7]

def solve(numbers):
    frozen = frozenset(numbers)
    return list(frozen)  # here
