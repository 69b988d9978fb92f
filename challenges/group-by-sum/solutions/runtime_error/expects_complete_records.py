# Expects a key and a number in every record.
# Fails: records without a value; None as a value; records without a key; the records stay as they were
def group_by_sum(records, key, value):
    sums = {}
    for record in records:
        sums[record[key]] = sums.get(record[key], 0) + record[value]
    return sums
