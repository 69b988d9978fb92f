# arguments: [['b', 'a', 'a', 'b', 'c']]
# expect: 'b'

def solve(votes):
    return max(set(votes), key=votes.count)  # here
