# Replaces the sum by the last value.
# Fails: sales by city; hours by person; groups that are not side by side; negative values and zero; records without a value; records without a key; keys that count as false; fractions
def group_by_sum(records, key, value):
    return {record.get(key): record.get(value) or 0 for record in records}
