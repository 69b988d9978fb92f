# arguments: [['a', 'bb', 'ccc', 'bb']]
# expect: 'ccc'

def solve(words):
    return max(set(words), key=len)
