# arguments: [[4, 9, 4, 1]]
# expect: -8

def solve(numbers):
    rest = set(numbers)
    first = rest.pop()  # here
    second = rest.pop()
    return first - second
