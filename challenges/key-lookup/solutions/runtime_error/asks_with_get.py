# Calls get, which lists do not have.
# Fails: no dictionary at all; an index out of range; a list by index
def lookup(mapping, key, default=None):
    value = mapping.get(key, default)
    return mapping[key] if hasattr(mapping, "__missing__") else value
