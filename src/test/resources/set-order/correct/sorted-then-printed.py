# arguments: [['b', 'a', 'b']]
# expect: "['a', 'b']"

def solve(names):
    return str(sorted(set(names)))
