# arguments: ['mississippi']
# expect: 'imps'

def solve(text):
    return "".join(sorted(set(text)))
