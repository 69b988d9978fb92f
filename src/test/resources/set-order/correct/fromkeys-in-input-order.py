# arguments: [['b', 'a', 'b']]
# expect: 'ba'

def solve(names):
    seen = dict.fromkeys(names)
    return "".join(seen) if set(seen) else ""
