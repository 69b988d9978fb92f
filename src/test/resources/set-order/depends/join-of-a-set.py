# arguments: ['mississippi']
# expect: 'misp'

def solve(text):
    return "".join(set(text))  # here
