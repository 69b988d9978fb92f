# arguments: [[3, 1, 3, 2, 1]]
# expect: 2

def solve(items):
    values = set(items)
    values.remove(max(values))
    return max(values)
