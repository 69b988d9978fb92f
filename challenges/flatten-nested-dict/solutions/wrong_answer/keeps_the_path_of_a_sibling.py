# Keeps one path for all and forgets to take the last key off after an inner dictionary.
# Fails: two levels; three levels; siblings after a deep branch; the argument stays as it was
def flatten_dict(nested, sep="."):
    flat = {}
    path = []

    def collect(inner):
        for key, value in inner.items():
            path.append(key)
            if isinstance(value, dict) and value:
                collect(value)
            else:
                flat[sep.join(path)] = value
                path.pop()

    collect(nested)
    return flat
