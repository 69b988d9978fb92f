# arguments: [[]]
# expect: 'set()'

def solve(numbers):
    return str(set(numbers))
