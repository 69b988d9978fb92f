# Opens the lists inside but not the lists inside those.
# Fails: several levels; nothing but empty lists; empty lists between items; strings stay whole; items that count as false; tuples, sets and bytes stay whole; equal items; one item far inside; items before and after a list; the argument stays as it was
def flatten_list(nested):
    flat = []
    for item in nested:
        if isinstance(item, list):
            flat.extend(item)
        else:
            flat.append(item)
    return flat
