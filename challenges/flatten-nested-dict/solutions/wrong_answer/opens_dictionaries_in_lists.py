# Goes through lists too and numbers their items.
# Fails: lists stay whole
def flatten_dict(nested, sep="."):
    flat = {}

    def collect(value, path):
        if isinstance(value, dict) and value:
            for key, inner in value.items():
                collect(inner, path + [key])
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                collect(inner, path + [str(index)])
        else:
            flat[sep.join(path)] = value

    for key, value in nested.items():
        collect(value, [key])
    return flat
