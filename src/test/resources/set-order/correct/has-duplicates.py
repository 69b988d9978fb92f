# arguments: [[3, 1, 3, 2, 1]]
# expect: True

def solve(items):
    return len(items) != len(set(items))
