def remove_duplicates(items):
    first = {}
    for index, item in enumerate(items):
        first.setdefault(item, index)
    return [item for index, item in enumerate(items) if first[item] == index]
