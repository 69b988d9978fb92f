# Has a list as default value, which all calls share.
# Fails: twice; the first result stays; a thousand without a list; in turns
def append_to(item, items=[]):
    if items is None:
        items = []
    items.append(item)
    return items
