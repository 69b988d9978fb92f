# arguments: [[3, 1, 3, 2, 1]]
# expect: [3, 2, 1]

def solve(items):
    return sorted(set(items), reverse=True)
