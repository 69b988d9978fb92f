# arguments: [{'a': 1}, {'b': 2}]
# expect: {'a': 1, 'b': 2}

def solve(left, right):
    return {key: left.get(key, 0) + right.get(key, 0) for key in set(left) | set(right)}
