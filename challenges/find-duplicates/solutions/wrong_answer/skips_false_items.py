# Leaves out items that count as false.
# Fails: values that count as false
def find_duplicates(items):
    seen = {}
    duplicates = []
    for item in items:
        if item and seen.get(item) == 1:
            duplicates.append(item)
        seen[item] = seen.get(item, 0) + 1
    return duplicates
