from collections import defaultdict
from collections.abc import Hashable


def find_duplicates(items: list[Hashable]) -> list[Hashable]:
    counts: dict[Hashable, int] = defaultdict(int)
    duplicates = []
    for item in items:
        counts[item] += 1
        if counts[item] == 2:
            duplicates.append(item)
    return duplicates
