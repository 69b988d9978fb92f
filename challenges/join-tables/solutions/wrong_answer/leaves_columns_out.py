# Leaves out the columns of the right table where no row fits.
# Fails: all people; nothing fits; several fit; columns of all right rows; a row that fits lacks a column; left rows without a key; both tables stay as they were
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [{}] if how == "left" else [])
        joined += [{**row, **partner} for partner in partners]
    return joined
