# Puts None into every column of the right table where no row fits.
# Fails: the left value stays where nothing fits
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in right:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how == "left":
        blank = dict.fromkeys(column for row in right for column in row if column != key)
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [{}] if how == "left" else [])
        joined += [{key: None, **row, **blank, **partner} for partner in partners]
    return joined
