# Adds missing values to the records of the caller.
# Fails: the records stay as they were
def group_by_sum(records, key, value):
    sums = {}
    for record in records:
        group = record.setdefault(key, None)
        sums[group] = sums.get(group, 0) + (record.setdefault(value, 0) or 0)
    return sums
