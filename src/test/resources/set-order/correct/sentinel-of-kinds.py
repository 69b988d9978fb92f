# arguments: [[1, 'a', None]]
# expect: ['NoneType', 'int', 'str']

def solve(items):
    kinds = {type(item) for item in items}
    return sorted(kind.__name__ for kind in kinds)
