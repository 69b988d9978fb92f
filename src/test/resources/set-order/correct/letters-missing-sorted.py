# arguments: ['abdf']
# expect: 'ce'

def solve(text):
    return "".join(sorted(set("abcdef") - set(text)))
