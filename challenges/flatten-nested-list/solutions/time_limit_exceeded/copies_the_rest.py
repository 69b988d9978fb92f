# Makes a copy of the rest of the list for every item.
# Fails: two hundred thousand items
def flatten_list(nested):
    flat = []
    rest = nested
    while rest:
        first, rest = rest[0], rest[1:]
        if isinstance(first, list):
            rest = first + rest
        else:
            flat.append(first)
    return flat
