# arguments: ['listen', 'silent']
# expect: True

def solve(left, right):
    return set(left) == set(right)
