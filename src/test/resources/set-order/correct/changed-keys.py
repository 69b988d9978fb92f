# arguments: [{'a': 1, 'b': 2}, {'a': 1, 'b': 3}]
# expect: ['b']

def solve(old, new):
    return [key for key, _ in sorted(new.items() - old.items())]
