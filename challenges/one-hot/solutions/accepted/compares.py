def one_hot(values, categories=None):
    if categories is None:
        categories = list(dict.fromkeys(values))
    return [[1 if category == value else 0 for category in categories] for value in values]
