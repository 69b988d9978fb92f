# Sorts what remains.
# Fails: numbers; texts; nothing twice; values that count as false; texts that look alike; the first of equal ones; the list stays as it was
def remove_duplicates(items):
    return sorted(dict.fromkeys(items), key=str)
