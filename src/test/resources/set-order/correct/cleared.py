# arguments: [[1, 2]]
# expect: []

def solve(items):
    values = set(items)
    values.clear()
    return list(values)
