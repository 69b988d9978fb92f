# arguments: [['b', 'a', 'b']]
# expect: '2 names'

def solve(names):
    return f"{len(set(names))} names"
