# arguments: [[2, 4, 6]]
# expect: [2, 6]

def solve(numbers):
    original = set(numbers)
    other = original.copy()
    other.remove(4)
    return list(other)  # here
