# arguments: [[3, 1, 3, 2, 1]]
# expect: 6

def solve(items):
    return sum(set(items))
