# Assigns a new list to the parameter in both functions, so the caller sees no change.
# Fails: modify; the list itself; an empty list; a list as item; a text as item; several times; inside of another list
def modify_list(items, item):
    items = items + [item]


def rebind_list(items, item):
    return items + [item]
