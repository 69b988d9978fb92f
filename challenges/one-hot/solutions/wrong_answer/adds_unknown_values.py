# Adds a category for every value that is not among them.
# Fails: an unknown value; no categories; a thousand values
def one_hot(values, categories=None):
    categories = list(dict.fromkeys([*(categories or []), *values]))
    return [[int(category == value) for category in categories] for value in values]
