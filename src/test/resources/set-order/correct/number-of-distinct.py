# arguments: [[3, 1, 3, 2, 1]]
# expect: 3

def solve(items):
    return len(set(items))
