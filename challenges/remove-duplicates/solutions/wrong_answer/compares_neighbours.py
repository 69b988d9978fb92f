# Compares each item with the one before it only.
# Fails: numbers; texts; side by side and apart; values that count as false; texts that look alike; the list stays as it was
def remove_duplicates(items):
    remaining = items[:1]
    for before, item in zip(items, items[1:]):
        if item != before:
            remaining.append(item)
    return remaining
