# Cuts all rows to the length of the shortest.
# Fails: rows of different length; a later row is longer; the last row is shorter; an empty row among others; an empty row first
def transpose(matrix):
    return [list(column) for column in zip(*matrix)]
