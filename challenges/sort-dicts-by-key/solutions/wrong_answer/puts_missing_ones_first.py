# Puts records without the key before all others.
# Fails: one has no age; several without the key; zero is a value; texts and a missing one; values beyond any stand-in; records stand first that have it; the arguments stay as they were
def sort_by(records, key):
    return sorted(records, key=lambda record: (1, record[key]) if key in record else (0,))
