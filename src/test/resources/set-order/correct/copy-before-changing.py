# arguments: [[1, 2, 3, 4]]
# expect: {2, 4}

def solve(items):
    values = set(items)
    for value in values.copy():
        if value % 2:
            values.remove(value)
    return values
