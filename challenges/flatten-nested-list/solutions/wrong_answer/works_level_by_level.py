# Collects what stands on one level before it goes to the next, which mixes up the order.
# Fails: two levels; several levels; strings stay whole; items before and after a list; the argument stays as it was
def flatten_list(nested):
    flat = []
    level = nested
    while level:
        deeper = []
        for item in level:
            if isinstance(item, list):
                deeper.extend(item)
            else:
                flat.append(item)
        level = deeper
    return flat
