# Has no default and takes None for a list.
# Fails: a new list; twice; the first result stays; None given; after a call with a list; None as an item
def append_to(item, items):
    items.append(item)
    return items
