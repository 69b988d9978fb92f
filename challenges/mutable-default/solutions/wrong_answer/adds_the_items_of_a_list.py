# Adds the items of a list instead of the list.
# Fails: a list as item
def append_to(item, items=None):
    if items is None:
        items = []
    items.extend(item if isinstance(item, list) else [item])
    return items
