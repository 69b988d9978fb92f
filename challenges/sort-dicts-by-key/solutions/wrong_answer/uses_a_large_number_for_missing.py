# Lets a very large number, or text, stand for a missing value.
# Fails: values beyond any stand-in
def sort_by(records, key):
    texts = any(isinstance(record.get(key), str) for record in records)
    return sorted(records, key=lambda record: record.get(key, "\uffff" if texts else 10**100))
