def append_to(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items
