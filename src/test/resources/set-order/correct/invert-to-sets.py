# arguments: [{'a': 1, 'b': 1, 'c': 2}]
# expect: {1: {'a', 'b'}, 2: {'c'}}

def solve(mapping):
    inverted = {}
    for key, value in mapping.items():
        inverted.setdefault(value, set()).add(key)
    return inverted
