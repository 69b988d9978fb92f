# Takes a key that counts as false for a missing one, and every other join for a left one.
# Fails: zero is a key; another kind of join
def join_tables(left, right, key, how="inner"):
    rows_with = {}
    for row in right:
        if row.get(key):
            rows_with.setdefault(row[key], []).append(row)
    blank = {}
    if how != "inner":
        blank = dict.fromkeys([key] + [column for row in right for column in row])
    joined = []
    for row in left:
        partners = rows_with.get(row.get(key), [] if how == "inner" else [{}])
        joined += [{**blank, **row, **partner} for partner in partners]
    return joined
