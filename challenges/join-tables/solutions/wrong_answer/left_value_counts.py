# Lets the value of the left row count where both have a column.
# Fails: a column in both tables
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how == "left":
        blank = dict.fromkeys([key] + [column for row in right for column in row])
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [{}] if how == "left" else [])
        joined += [{**blank, **partner, **row} for partner in partners]
    return joined
