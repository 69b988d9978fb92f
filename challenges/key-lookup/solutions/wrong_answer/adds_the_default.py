# Adds the default to the dictionary.
# Fails: nothing is added
def lookup(mapping, key, default=None):
    try:
        return mapping[key]
    except KeyError:
        mapping[key] = default
        return default
