# arguments: [['ann', 'bob', 'cy', 'dee'], ['bob']]
# expect: ['ann', 'cy', 'dee']

def solve(invited, came):
    missing = set(invited) - set(came)
    return [name for name in missing]  # here
