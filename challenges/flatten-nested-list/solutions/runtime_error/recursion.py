# Calls itself, by way of a second function, for every level of nesting.
# Fails: a thousand levels
def flatten_list(nested):
    flat = []
    for item in nested:
        flat.extend(flatten_item(item))
    return flat


def flatten_item(item):
    if isinstance(item, list):
        return flatten_list(item)
    return [item]
