# arguments: [[1, 2]]
# expect: 'missing 3'

def solve(items):
    try:
        set(items).remove(3)
    except KeyError as error:
        return f"missing {error}"
