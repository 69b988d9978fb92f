# arguments: [[[2, 7, 6], [9, 5, 1], [4, 3, 8]]]
# expect: True

def solve(square):
    sums = {sum(row) for row in square} | {sum(column) for column in zip(*square)}
    return len(sums) == 1
