def append_to(item: object, items: list | None = None) -> list:
    if items is None:
        return [item]
    items += [item]
    return items
