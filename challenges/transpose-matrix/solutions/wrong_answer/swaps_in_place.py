# Swaps the items of a square matrix in place.
# Fails: the matrix stays as it was
def transpose(matrix):
    if len({len(row) for row in matrix}) > 1:
        raise ValueError("all rows must have the same length")
    if matrix and len(matrix) == len(matrix[0]):
        for row in range(len(matrix)):
            for column in range(row):
                swapped = matrix[column][row], matrix[row][column]
                matrix[row][column], matrix[column][row] = swapped
        return matrix
    return [list(column) for column in zip(*matrix)]
