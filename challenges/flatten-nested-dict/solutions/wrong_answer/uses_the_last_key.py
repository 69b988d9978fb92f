# Leaves the way out of the key, so equal keys overwrite each other.
# Fails: two levels; three levels; another separator; empty inner dictionary; lists stay whole; values that count as false; the same key on two levels; siblings after a deep branch; empty key; empty separator; long separator; separator by keyword; keys that hold the separator; the argument stays as it was
def flatten_dict(nested, sep="."):
    flat = {}
    for key, value in nested.items():
        if isinstance(value, dict) and value:
            flat.update(flatten_dict(value, sep))
        else:
            flat[key] = value
    return flat
