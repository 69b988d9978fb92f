def transpose(matrix):
    if len({len(row) for row in matrix}) > 1:
        raise ValueError("all rows must have the same length")
    return [list(column) for column in zip(*matrix)]
