# arguments: [{'a': 1, 'b': 2}, {'b': 3}]
# expect: {'b': 5}

def solve(left, right):
    return {key: left[key] + right[key] for key in left.keys() & right.keys()}
