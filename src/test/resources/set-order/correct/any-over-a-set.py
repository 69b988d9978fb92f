# arguments: [[1, 2, 3, 3]]
# expect: True

def solve(numbers):
    return any(number > 2 for number in set(numbers))
