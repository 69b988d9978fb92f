def group_by_sum(records, key, value):
    sums = {}
    for record in records:
        group = record.get(key)
        sums[group] = sums.get(group, 0) + (record.get(value) or 0)
    return sums
