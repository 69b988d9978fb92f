# arguments: [['a', 'b', 'c', 'd'], [1, 3]]
# expect: ['a', 'c']

def solve(items, indices):
    drop = set(indices)
    return [item for index, item in enumerate(items) if index not in drop]
