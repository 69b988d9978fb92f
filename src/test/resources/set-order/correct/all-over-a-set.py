# arguments: [[1, 2, 3, 3]]
# expect: True

def solve(numbers):
    return all(number > 0 for number in set(numbers))
