# arguments: [[-1, -2, -1]]
# expect: [-2, -1]

def solve(items):
    return sorted(set(items))
