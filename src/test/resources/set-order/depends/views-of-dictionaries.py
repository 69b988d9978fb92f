# arguments: [{'a': 1, 'b': 2, 'c': 3}, {'c': 1, 'a': 5}]
# expect: ['a', 'c']

def solve(left, right):
    return list(left.keys() & right.keys())  # here
