# arguments: [[1, 2, 3, 4]]
# expect: {1, 2, 4}

def solve(items):
    values = set(items)
    for value in values:
        if value == 3:
            values.remove(value)
            break
    return values
