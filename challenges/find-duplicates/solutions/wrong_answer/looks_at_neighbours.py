# Compares neighbours only, so equal items that stand apart go unnoticed.
# Fails: two of them; order of the first repeat; four times, far apart; values that count as false; texts and tuples; large numbers before small ones; the list stays as it was
def find_duplicates(items):
    duplicates = []
    for left, right in zip(items, items[1:]):
        if left == right and left not in duplicates:
            duplicates.append(left)
    return duplicates
