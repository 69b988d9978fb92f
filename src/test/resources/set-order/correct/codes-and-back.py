# arguments: [['x', 'y', 'z', 'x']]
# expect: ['x', 'y', 'z', 'x']

def solve(items):
    alphabet = set(items)
    encode = {item: code for code, item in enumerate(alphabet)}
    decode = list(alphabet)
    return [decode[encode[item]] for item in items]
