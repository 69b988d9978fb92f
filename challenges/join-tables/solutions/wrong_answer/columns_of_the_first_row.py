# Takes the columns of the first right row for those of the table.
# Fails: columns of all right rows; a row that fits lacks a column
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how == "left":
        blank = dict.fromkeys([key, *(right[0] if right else [])])
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [{}] if how == "left" else [])
        joined += [{**blank, **row, **partner} for partner in partners]
    return joined
