def rename_columns(records, names):
    return [renamed(record, names) for record in records]


def renamed(record, names):
    new = {}
    for old_name, value in record.items():
        name = names.get(old_name, old_name)
        if name in new:
            raise ValueError(f"duplicate column: {name}")
        new[name] = value
    return new
