# arguments: [['a', 'b']]
# expect: 'a, b'

def solve(items):
    unique = set(items)
    return f'{", ".join(sorted(unique))}'
