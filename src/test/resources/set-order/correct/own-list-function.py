# arguments: [['b', 'a', 'b']]
# expect: 2

def list(items):
    return len(items)

def solve(items):
    return list(set(items))
