# Catches LookupError, to which an index out of range belongs as well.
# Fails: an index out of range
def lookup(mapping, key, default=None):
    try:
        return mapping[key]
    except LookupError:
        return default
