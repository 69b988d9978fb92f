# Does not hand the separator on, so inner levels use the default.
# Fails: another separator; long separator
def flatten_dict(nested, sep="."):
    flat = {}
    for key, value in nested.items():
        if isinstance(value, dict) and value:
            for inner_key, inner in flatten_dict(value).items():
                flat[key + sep + inner_key] = inner
        else:
            flat[key] = value
    return flat
