# Sorts the items, so that equal ones are neighbours, and loses their order.
# Fails: two of them; order of the first repeat; values that count as false; texts and tuples; large numbers before small ones; the list stays as it was
def find_duplicates(items):
    ordered = sorted(items, key=repr)
    duplicates = []
    for left, right in zip(ordered, ordered[1:]):
        if left == right and left not in duplicates:
            duplicates.append(left)
    return duplicates
