# Catches every exception.
# Fails: a list as key; no dictionary at all; an index out of range; a dictionary that raises
def lookup(mapping, key, default=None):
    try:
        return mapping[key]
    except Exception:
        return default
