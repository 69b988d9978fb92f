# Drops items that count as false.
# Fails: values that count as false
def remove_duplicates(items):
    seen = set()
    remaining = []
    for item in items:
        if item and item not in seen:
            seen.add(item)
            remaining.append(item)
    return remaining
