# arguments: [[10, 20, 20, 30, 40]]
# expect: 20

def solve(numbers):
    values = list(set(numbers))  # here
    return values[1]
