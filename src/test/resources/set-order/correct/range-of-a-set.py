# arguments: [[3, 1, 3, 2, 1]]
# expect: 2

def solve(items):
    values = set(items)
    return max(values) - min(values)
