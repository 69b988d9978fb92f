# arguments: [['a', 'b', 'c']]
# expect: True

def solve(items):
    values = set(items)
    first = list(values)
    second = [value for value in values]
    return first == second
