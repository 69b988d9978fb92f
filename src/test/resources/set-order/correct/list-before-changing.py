# arguments: [[1, 2, 3, 4]]
# expect: [2, 4]

def solve(items):
    values = set(items)
    for value in list(values):
        if value % 2:
            values.discard(value)
    return sorted(values)
