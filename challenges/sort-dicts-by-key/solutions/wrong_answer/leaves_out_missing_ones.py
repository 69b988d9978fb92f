# Returns only the records that have the key.
# Fails: one has no age; several without the key; none has the key; zero is a value; texts and a missing one; values beyond any stand-in; records stand first that have it; the arguments stay as they were
def sort_by(records, key):
    return sorted((record for record in records if key in record), key=lambda record: record[key])
