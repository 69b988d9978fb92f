# arguments: [[10, 20, 10, 30]]
# expect: '10-20-30'

def solve(numbers):
    return "-".join(map(str, set(numbers)))  # here
