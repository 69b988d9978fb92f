# Groups neighbours only, so a later run of a group replaces the earlier one.
# Fails: sales by city; groups that are not side by side; keys that count as false
from itertools import groupby


def group_by_sum(records, key, value):
    return {
        group: sum(record.get(value) or 0 for record in members)
        for group, members in groupby(records, lambda record: record.get(key))
    }
