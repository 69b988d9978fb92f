# arguments: [[[1, 2], [2, 1]]]
# expect: True

def solve(rows):
    return all(set(row) == {1, 2} for row in [*rows, *zip(*rows)])
