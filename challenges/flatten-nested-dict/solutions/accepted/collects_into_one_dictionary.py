def flatten_dict(nested, sep="."):
    flat = {}

    def collect(inner, prefix):
        for key, value in inner.items():
            if isinstance(value, dict) and value:
                collect(value, prefix + key + sep)
            else:
                flat[prefix + key] = value

    collect(nested, "")
    return flat
