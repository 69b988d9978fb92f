# Compares texts without regard to case.
# Fails: capital letters first
def sort_by(records, key):
    def rank(record):
        if key not in record:
            return (1,)
        value = record[key]
        return (0, value.lower() if isinstance(value, str) else value)

    return sorted(records, key=rank)
