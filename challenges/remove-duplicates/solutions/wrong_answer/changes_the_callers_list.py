# Empties the list of the caller and fills it again.
# Fails: the list stays as it was
def remove_duplicates(items):
    remaining = dict.fromkeys(items)
    items.clear()
    items.extend(remaining)
    return items
