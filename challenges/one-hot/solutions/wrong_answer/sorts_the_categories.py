# Sorts the categories.
# Fails: three colours; not in alphabetical order; values that count as false; numbers
def one_hot(values, categories=None):
    if categories is None:
        categories = sorted(set(values), key=str)
    return [[int(category == value) for category in categories] for value in values]
