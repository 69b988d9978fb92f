# arguments: [['x', 'y', 'z']]
# expect: ['x', ['y', 'z']]

def solve(letters):
    head, *tail = set(letters)  # here
    return [head, sorted(tail)]
