def modify_list(items, item):
    items.append(item)


def rebind_list(items, item):
    items = items + [item]
    return items
