# arguments: [[1, 2, 3]]
# expect: 'Set changed size during iteration'

def solve(items):
    values = set(items)
    try:
        for value in values:
            values.discard(value)
            values.discard(value + 1)
    except RuntimeError as error:
        return str(error)
