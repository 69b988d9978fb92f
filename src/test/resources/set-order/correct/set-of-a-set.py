# arguments: [[1, 2, 2]]
# expect: True

def solve(numbers):
    return set(set(numbers)) == set(numbers)
