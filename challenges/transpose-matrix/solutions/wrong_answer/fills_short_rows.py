# Fills short rows with None.
# Fails: rows of different length; a later row is longer; the last row is shorter; an empty row among others; an empty row first
from itertools import zip_longest


def transpose(matrix):
    return [list(column) for column in zip_longest(*matrix)]
