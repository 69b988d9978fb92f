# Multiplies a list of zeros, so all rows are one list.
# Fails: three colours; categories given; not in alphabetical order; an unknown value; values that count as false; numbers; the arguments stay as they were
def one_hot(values, categories=None):
    if categories is None:
        categories = list(dict.fromkeys(values))
    rows = [[0] * len(categories)] * len(values)
    for row, value in zip(rows, values):
        if value in categories:
            row[categories.index(value)] = 1
    return rows
