# Expects a key in every row.
# Fails: rows without a key; left rows without a key
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how == "left":
        blank = dict.fromkeys([key] + [column for row in right for column in row])
    joined = []
    for row in left:
        partners = rows_with.get(row[key], [{}] if how == "left" else [])
        joined += [{**blank, **row, **partner} for partner in partners]
    return joined
