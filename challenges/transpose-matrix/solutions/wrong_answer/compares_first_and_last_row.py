# Compares the lengths of the first and the last row only.
# Fails: an empty row among others
def transpose(matrix):
    if matrix and len(matrix[0]) != len(matrix[-1]):
        raise ValueError("all rows must have the same length")
    return [list(column) for column in zip(*matrix)]
