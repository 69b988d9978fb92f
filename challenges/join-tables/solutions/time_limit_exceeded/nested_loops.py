# Goes through the right table for every left row.
# Fails: twenty thousand rows each
def join_tables(left, right, key, how="inner"):
    if how not in ("inner", "left"):
        raise ValueError(f"unknown join: {how}")
    blank = {}
    if how == "left":
        blank = dict.fromkeys([key] + [column for row in right for column in row])
    joined = []
    for row in left:
        value = row.get(key)
        partners = [partner for partner in right if partner.get(key) == value is not None]
        if how == "left" and not partners:
            partners = [{}]
        joined += [{**blank, **row, **partner} for partner in partners]
    return joined
