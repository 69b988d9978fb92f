# arguments: [[[1], [2]]]
# expect: "unhashable type: 'list'"

def solve(items):
    try:
        return set(items)
    except TypeError as error:
        return str(error)
