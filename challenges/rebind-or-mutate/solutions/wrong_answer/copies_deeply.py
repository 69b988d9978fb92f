# Copies the items too.
# Fails: the items are not copied
from copy import deepcopy


def modify_list(items, item):
    items.append(item)


def rebind_list(items, item):
    return deepcopy(items) + [item]
