# Takes an empty list of categories for none.
# Fails: no categories
def one_hot(values, categories=None):
    categories = categories or list(dict.fromkeys(values))
    return [[int(category == value) for category in categories] for value in values]
