# arguments: [[[1, 2, 3], [2, 3, 4], [3, 2]]]
# expect: [2, 3]

def solve(lists):
    return sorted(set.intersection(*map(set, lists)))
