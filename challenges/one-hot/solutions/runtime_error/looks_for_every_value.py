# Looks up the place of a value that may have none.
# Fails: an unknown value; no categories; a thousand values
def one_hot(values, categories=None):
    if categories is None:
        categories = list(dict.fromkeys(values))
    rows = []
    for value in values:
        row = [0] * len(categories)
        row[categories.index(value)] = 1
        rows.append(row)
    return rows
