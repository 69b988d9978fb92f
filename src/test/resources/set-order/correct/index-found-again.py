# arguments: [['a', 'b', 'c']]
# expect: True

def solve(items):
    values = set(items)
    names = list(values)
    index = {name: number for number, name in enumerate(values)}
    return all(names[index[name]] == name for name in values)
