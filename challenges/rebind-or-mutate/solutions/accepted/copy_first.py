def modify_list(items, item):
    items += [item]


def rebind_list(items, item):
    new = items.copy()
    new.append(item)
    return new
