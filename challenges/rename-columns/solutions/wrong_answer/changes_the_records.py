# Changes the records of the caller.
# Fails: the arguments stay as they were
def rename_columns(records, names):
    for record in records:
        items = list(record.items())
        record.clear()
        for old_name, value in items:
            name = names.get(old_name, old_name)
            if name in record:
                raise ValueError(f"duplicate column: {name}")
            record[name] = value
    return records
