# Reports an item again at its third occurrence.
# Fails: three times the same; four times, far apart
def find_duplicates(items):
    seen = set()
    duplicates = []
    for item in items:
        if item in seen:
            duplicates.append(item)
        seen.add(item)
    return duplicates
