# Opens everything that can be iterated over, strings and dictionaries included.
# Fails: strings stay whole; items that count as false; tuples, sets and bytes stay whole; dictionaries stay whole
def flatten_list(nested):
    flat = []
    stack = [nested]
    while stack:
        item = stack.pop()
        if hasattr(item, "__iter__") and not (isinstance(item, str) and len(item) == 1):
            stack.extend(reversed(list(item)))
        else:
            flat.append(item)
    return flat
