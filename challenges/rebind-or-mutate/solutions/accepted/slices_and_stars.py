def modify_list(items: list, item: object) -> None:
    items[len(items) :] = [item]


def rebind_list(items: list, item: object) -> list:
    return [*items, item]
