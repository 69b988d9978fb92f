# Goes through the right table first, and adds left rows that fit none at the end.
# Fails: all people; several on both sides; order of the left table; several fit
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    rows_with = {}
    for row in left:
        if row.get(key) is not None:
            rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how == "left":
        blank = dict.fromkeys([key] + [column for row in right for column in row])
    joined = []
    for partner in right:
        joined += [{**blank, **row, **partner} for row in rows_with.get(partner.get(key), [])]
    if how == "left":
        found = {row.get(key) for row in right} - {None}
        joined += [{**blank, **row} for row in left if row.get(key) not in found]
    return joined
