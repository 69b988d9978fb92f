# Adds the columns of the right row to the row of the caller.
# Fails: the tables stay as they were; both tables stay as they were
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    columns = [key] + [column for row in right for column in row]
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [{}] if how == "left" else [])
        for partner in partners:
            if how == "left":
                for column in columns:
                    row.setdefault(column, None)
            row.update(partner)
            joined.append(dict(row))
    return joined
