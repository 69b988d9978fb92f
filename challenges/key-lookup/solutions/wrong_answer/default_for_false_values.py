# Replaces every value that counts as false.
# Fails: None is a value; values that count as false; a dictionary that makes its own defaults
def lookup(mapping, key, default=None):
    try:
        return mapping[key] or default
    except KeyError:
        return default
