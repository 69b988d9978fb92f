# arguments: [['b', 'a', 'b', 'a', 'c']]
# expect: 'a'

def solve(votes):
    return min(set(votes), key=lambda vote: (-votes.count(vote), vote))
