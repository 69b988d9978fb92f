# Empties the shared default list before it is used, and with it the results of earlier calls.
# Fails: the first result stays; a thousand without a list; in turns
DEFAULT = []


def append_to(item, items=None):
    if items is None:
        DEFAULT.clear()
        items = DEFAULT
    items.append(item)
    return items
