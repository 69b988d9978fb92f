from collections import defaultdict
from collections.abc import Iterator


def join_tables(left: list[dict], right: list[dict], key: str, how: str = "inner") -> list[dict]:
    match how:
        case "inner":
            return [{**row, **partner} for row, partner in pairs(left, right, key, [])]
        case "left":
            columns = {column: None for row in right for column in row} | {key: None}
            return [columns | row | partner for row, partner in pairs(left, right, key, [{}])]
    raise ValueError(f"unknown join: {how}")


def pairs(left: list, right: list, key: str, default: list) -> Iterator[tuple[dict, dict]]:
    index = defaultdict(list)
    for number, row in enumerate(right):
        index[row.get(key)].append(number)
    index.pop(None, None)
    for row in left:
        if row.get(key) in index:
            for number in index[row[key]]:
                yield row, right[number]
        else:
            for partner in default:
                yield row, partner
