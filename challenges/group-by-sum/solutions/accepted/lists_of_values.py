from collections import defaultdict
from collections.abc import Hashable


def group_by_sum(records: list[dict], key: str, value: str) -> dict[Hashable, float]:
    groups: dict[Hashable, list[float]] = defaultdict(list)
    for record in records:
        number = record.get(value)
        groups[record.get(key)].append(0 if number is None else number)
    return {group: sum(numbers) for group, numbers in groups.items()}
