# Asks for the length of the first row where there may be none.
# Fails: no rows
def transpose(matrix):
    width = len(matrix[0])
    if any(len(row) != width for row in matrix):
        raise ValueError("all rows must have the same length")
    return [[row[column] for row in matrix] for column in range(width)]
