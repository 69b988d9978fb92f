# arguments: [[1, 1.0, True]]
# expect: 1

def solve(items):
    return len(set(items))
