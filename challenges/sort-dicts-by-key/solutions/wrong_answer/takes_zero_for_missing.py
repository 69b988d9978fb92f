# Tells missing values by whether what get returns counts as true.
# Fails: zero is a value; texts and a missing one
def sort_by(records, key):
    having = [record for record in records if record.get(key)]
    lacking = [record for record in records if not record.get(key)]
    return sorted(having, key=lambda record: record[key]) + lacking
