# arguments: [[1, 2, 3]]
# expect: 3

def solve(numbers):
    values = set(numbers)
    return sum(1 for a in values for b in values if a < b)
