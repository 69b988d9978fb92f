# Adds everything to the first dictionary.
# Fails: the first; a new one for one
def merge(*dicts):
    if not dicts:
        return {}
    first, *others = dicts
    for dictionary in others:
        first.update(dictionary)
    return first
