def flatten_dict(nested, sep="."):
    flat = {}
    stack = list(reversed(nested.items()))
    while stack:
        path, value = stack.pop()
        if isinstance(value, dict) and value:
            for key in reversed(value):
                stack.append((path + sep + key, value[key]))
        else:
            flat[path] = value
    return flat
