# arguments: [[1, 2, 2]]
# expect: {1, 4}

def squares(numbers):
    for number in set(numbers):
        yield number * number

def solve(numbers):
    return set(squares(numbers))
