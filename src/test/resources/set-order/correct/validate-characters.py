# arguments: ['acgt']
# expect: True

ALLOWED = frozenset("acgt")

def solve(text):
    return not set(text) - ALLOWED
