# Goes through all records for every group.
# Fails: twenty thousand groups
def group_by_sum(records, key, value):
    return {
        group: sum(record.get(value) or 0 for record in records if record.get(key) == group)
        for group in {record.get(key) for record in records}
    }
