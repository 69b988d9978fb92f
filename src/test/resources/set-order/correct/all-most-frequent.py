# arguments: [['b', 'a', 'b', 'a', 'c']]
# expect: {'a', 'b'}

def solve(votes):
    most = max(votes.count(vote) for vote in set(votes))
    return {vote for vote in votes if votes.count(vote) == most}
