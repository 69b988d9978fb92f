# Adds the items of a list or the letters of a text one by one.
# Fails: a list as item; a text as item; another list as item; another text as item; in turns
def modify_list(items, item):
    items += item if isinstance(item, (list, str)) else [item]


def rebind_list(items, item):
    return items + (list(item) if isinstance(item, (list, str)) else [item])
