# Removes from a copy while a loop runs over it, so the loop skips items.
# Fails: all equal; side by side and apart; four in a row; values that count as false; the first of equal ones
def remove_duplicates(items):
    remaining = items[:]
    for index, item in enumerate(remaining):
        if item in remaining[:index]:
            del remaining[index]
    return remaining
