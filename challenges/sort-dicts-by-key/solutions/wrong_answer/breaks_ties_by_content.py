# Compares whole records as text where the values are equal.
# Fails: equal values keep their order; several without the key; none has the key
def sort_by(records, key):
    return sorted(
        records,
        key=lambda record: (0, record[key], str(record)) if key in record else (1, str(record)),
    )
