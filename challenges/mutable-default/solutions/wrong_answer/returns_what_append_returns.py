# Returns the value of append, which is None.
# Fails: a new list; a list that is there; twice; the first result stays; None given; after a call with a list; None as an item; the caller's own; an empty one; a list as item; by keyword
def append_to(item, items=None):
    if items is None:
        items = []
    return items.append(item)
