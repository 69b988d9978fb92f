# Keeps only the columns that have a new name.
# Fails: one column; two columns; no names; a column that is not there; records with different columns; a column keeps its name; the arguments stay as they were
def rename_columns(records, names):
    result = []
    for record in records:
        new = {}
        for old_name, name in names.items():
            if old_name in record:
                if name in new or name in record and name not in names:
                    raise ValueError(f"duplicate column: {name}")
                new[name] = record[old_name]
        result.append(new)
    return result
