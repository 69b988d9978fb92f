# Skips records whose key counts as false.
# Fails: records without a key; keys that count as false; the records stay as they were
def group_by_sum(records, key, value):
    sums = {}
    for record in records:
        group = record.get(key)
        if group:
            sums[group] = sums.get(group, 0) + (record.get(value) or 0)
    return sums
