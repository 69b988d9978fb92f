# Sorts the list of the caller.
# Fails: the arguments stay as they were
def sort_by(records, key):
    records.sort(key=lambda record: (0, record[key]) if key in record else (1,))
    return records
