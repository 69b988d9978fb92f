# Adds a tuple to a list, where + wants a list.
# Fails: rebind; a new list; from an empty list; another list as item; another text as item; twice from one list; the items are not copied
def modify_list(items, item):
    items.append(item)


def rebind_list(items, item):
    return items + (item,)
