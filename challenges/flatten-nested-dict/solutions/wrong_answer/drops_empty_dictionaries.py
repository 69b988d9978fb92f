# Opens an empty dictionary as well, and nothing of it is left.
# Fails: empty inner dictionary
def flatten_dict(nested, sep="."):
    flat = {}
    for key, value in nested.items():
        if isinstance(value, dict):
            for inner_key, inner in flatten_dict(value, sep).items():
                flat[key + sep + inner_key] = inner
        else:
            flat[key] = value
    return flat
