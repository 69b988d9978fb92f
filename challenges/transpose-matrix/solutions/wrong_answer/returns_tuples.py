# Returns a list of tuples.
# Fails: two rows; a square; one number; one row; one column; more rows than columns; texts and None; the matrix stays as it was
def transpose(matrix):
    if len({len(row) for row in matrix}) > 1:
        raise ValueError("all rows must have the same length")
    return list(zip(*matrix))
