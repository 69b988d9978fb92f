# arguments: [[10, 20, 30]]
# expect: 'numbers: {10, 20, 30}'

def solve(numbers):
    return "numbers: %s" % set(numbers)  # here
