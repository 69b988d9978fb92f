from collections import Counter


def rename_columns(records: list[dict], names: dict[str, str]) -> list[dict]:
    result = []
    for record in records:
        new_names = [names[name] if name in names else name for name in record]
        for name, count in Counter(new_names).items():
            if count > 1:
                raise ValueError("duplicate column: " + name)
        result.append(dict(zip(new_names, record.values())))
    return result
