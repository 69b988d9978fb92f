# arguments: [['b', 'a', 'b']]
# expect: 'A, B'

def solve(names):
    return ", ".join(sorted({name.title() for name in names}))
