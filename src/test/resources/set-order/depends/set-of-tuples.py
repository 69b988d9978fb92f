# arguments: [[[1, 2], [3, 4], [1, 2], [5, 6]]]
# expect: [[1, 2], [3, 4], [5, 6]]

def solve(pairs):
    unique = {tuple(pair) for pair in pairs}
    return [list(pair) for pair in unique]  # here
