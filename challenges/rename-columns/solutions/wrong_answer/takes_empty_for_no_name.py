# Keeps the old name where the new one counts as false.
# Fails: an empty text as name
def rename_columns(records, names):
    result = []
    for record in records:
        new = {}
        for old_name, value in record.items():
            name = names.get(old_name) or old_name
            if name in new:
                raise ValueError(f"duplicate column: {name}")
            new[name] = value
        result.append(new)
    return result
