# Turns the matrix by a quarter instead.
# Fails: two rows; a square; one column; more rows than columns; texts and None; the matrix stays as it was
def transpose(matrix):
    if len({len(row) for row in matrix}) > 1:
        raise ValueError("all rows must have the same length")
    return [list(column) for column in zip(*matrix[::-1])]
