# arguments: [['m', 'n', 'm', 'o']]
# expect: ['o', 'n', 'm']

def as_list(collection):
    result = []
    for each in collection:  # here
        result.insert(0, each)
    return result

def solve(items):
    return as_list(set(items))
