from collections.abc import Hashable


def remove_duplicates(items: list[Hashable]) -> list[Hashable]:
    return list(dict.fromkeys(items))
