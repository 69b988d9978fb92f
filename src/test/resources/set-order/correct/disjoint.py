# arguments: ['abc', 'xyz']
# expect: True

def solve(left, right):
    return set(left).isdisjoint(right)
