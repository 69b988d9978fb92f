# Counts the records of each group instead of adding their values.
# Fails: sales by city; hours by person; one record; groups that are not side by side; negative values and zero; records without a value; None as a value; records without a key; keys that count as false; fractions; the records stay as they were
from collections import Counter


def group_by_sum(records, key, value):
    return dict(Counter(record.get(key) for record in records))
