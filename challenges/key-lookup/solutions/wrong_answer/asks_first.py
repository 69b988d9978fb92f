# Asks whether the key is there, and so a dictionary that makes its own defaults is not heard.
# Fails: a dictionary that makes its own defaults; a dictionary that raises
def lookup(mapping, key, default=None):
    if isinstance(mapping, dict) and key not in mapping:
        return default
    return mapping[key]
