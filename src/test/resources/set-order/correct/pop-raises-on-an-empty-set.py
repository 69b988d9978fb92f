# arguments: [[]]
# expect: 'nothing there'

def solve(items):
    try:
        return set(items).pop()
    except KeyError:
        return "nothing there"
