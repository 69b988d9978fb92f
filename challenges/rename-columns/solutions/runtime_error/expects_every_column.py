# Expects a new name for every column.
# Fails: one column; two columns; no names; a column that is not there; records with different columns; a column keeps its name; the new name is taken; taken in the second record; the arguments stay as they were
def rename_columns(records, names):
    result = []
    for record in records:
        new = {}
        for old_name, value in record.items():
            if names[old_name] in new:
                raise ValueError(f"duplicate column: {names[old_name]}")
            new[names[old_name]] = value
        result.append(new)
    return result
