# Takes an empty list for none.
# Fails: an empty one; one list, three calls; in turns
def append_to(item, items=None):
    items = items or []
    items.append(item)
    return items
