# Returns the list that it changed, where nothing was asked for.
# Fails: modify; several times
def modify_list(items, item):
    items.append(item)
    return items


def rebind_list(items, item):
    return items + [item]
