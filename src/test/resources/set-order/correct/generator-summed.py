# arguments: [[1, 2, 2]]
# expect: 5

def solve(numbers):
    return sum(number * number for number in set(numbers))
