# Lets a later column overwrite an earlier one.
# Fails: the new name is taken; two columns with one new name; taken in the second record
def rename_columns(records, names):
    return [
        {names.get(name, name): value for name, value in record.items()} for record in records
    ]
