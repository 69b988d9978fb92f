# arguments: [[[1, 0], [1, 1]]]
# expect: [[0, 0], [1, 0]]

def solve(matrix):
    rows = {r for r, row in enumerate(matrix) if 0 in row}
    columns = {c for row in matrix for c, cell in enumerate(row) if cell == 0}
    for r in rows:
        matrix[r] = [0] * len(matrix[r])
    for c in columns:
        for row in matrix:
            row[c] = 0
    return matrix
