# arguments: [['x', 'x']]
# expect: 'x'

def solve(items):
    distinct = set(items)
    if len(distinct) == 1:
        return next(iter(distinct))
    return None
