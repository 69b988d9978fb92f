from collections import Counter
from collections.abc import Hashable


def most_frequent(items: list[Hashable]) -> Hashable | None:
    if not items:
        return None
    ((winner, _),) = Counter(items).most_common(1)
    return winner
