# Takes items from a stack without putting them on it backwards.
# Fails: two levels; several levels; already flat; empty lists between items; strings stay whole; items that count as false; tuples, sets and bytes stay whole; dictionaries stay whole; items before and after a list; the argument stays as it was
def flatten_list(nested):
    flat = []
    stack = list(nested)
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        else:
            flat.append(item)
    return flat
