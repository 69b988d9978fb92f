# Tells the outermost level by an empty path, and an empty key makes one as well.
# Fails: empty key
def flatten_dict(nested, sep=".", path=""):
    flat = {}
    for key, value in nested.items():
        full = path + sep + key if path else key
        if isinstance(value, dict) and value:
            flat.update(flatten_dict(value, sep, full))
        else:
            flat[full] = value
    return flat
