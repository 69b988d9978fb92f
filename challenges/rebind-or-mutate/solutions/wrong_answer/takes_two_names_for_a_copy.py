# Gives the list a second name and takes that for a copy.
# Fails: rebind; a new list; from an empty list; another list as item; twice from one list
def modify_list(items, item):
    items.append(item)


def rebind_list(items, item):
    new = items
    new.append(item)
    return new
