# arguments: [[1]]
# expect: 'some'

def solve(items):
    return "some" if set(items) else "none"
