# Returns True and False.
# Fails: three colours; categories given; one value; all equal; not in alphabetical order; a category that does not occur; an unknown value; values that count as false; numbers; categories by keyword; the arguments stay as they were
def one_hot(values, categories=None):
    if categories is None:
        categories = list(dict.fromkeys(values))
    return [[category == value for category in categories] for value in values]
