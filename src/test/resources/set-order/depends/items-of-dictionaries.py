# arguments: [{'a': 1, 'b': 2, 'c': 3}, {'c': 3, 'a': 1}]
# expect: ['a', 'c']

def solve(left, right):
    same = left.items() & right.items()
    return [key for key, _ in same]  # here
