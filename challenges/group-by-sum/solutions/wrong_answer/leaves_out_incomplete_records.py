# Skips records without a value, and with them groups that have none.
# Fails: records without a value; None as a value; the records stay as they were
def group_by_sum(records, key, value):
    sums = {}
    for record in records:
        if record.get(value) is not None:
            group = record.get(key)
            sums[group] = sums.get(group, 0) + record[value]
    return sums
