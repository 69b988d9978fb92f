# arguments: [['b', 'a', 'c', 'b']]
# expect: ['B', 'A', 'C']

def solve(names):
    result = []
    for name in set(names):  # here
        result.append(name.upper())
    return result
