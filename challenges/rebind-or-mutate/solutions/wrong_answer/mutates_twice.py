# Changes the caller's list in both functions.
# Fails: rebind; a new list; from an empty list; another list as item; twice from one list
def modify_list(items, item):
    items.append(item)


def rebind_list(items, item):
    items += [item]
    return items
