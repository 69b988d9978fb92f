# arguments: [[[1, 2], [2, 3], [5]]]
# expect: [1, 2, 3, 5]

def solve(lists):
    return sorted(set().union(*lists))
