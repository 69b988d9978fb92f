# Opens inner dictionaries in place, in the dictionary of the caller.
# Fails: the argument stays as it was
def flatten_dict(nested, sep="."):
    while any(isinstance(value, dict) and value for value in nested.values()):
        for key in list(nested):
            value = nested[key]
            if isinstance(value, dict) and value:
                del nested[key]
                for inner_key, inner in value.items():
                    nested[key + sep + inner_key] = inner
    return nested
