# Makes a new dictionary for every value that is added.
# Fails: eighty thousand values
def flatten_dict(nested, sep="."):
    flat = {}
    stack = list(nested.items())
    while stack:
        path, value = stack.pop()
        if isinstance(value, dict) and value:
            stack.extend((path + sep + key, inner) for key, inner in value.items())
        else:
            flat = {**flat, path: value}
    return flat
