# Keeps the last of equal items instead of the first.
# Fails: numbers; texts; side by side and apart; values that count as false; texts that look alike; the first of equal ones; the list stays as it was
def remove_duplicates(items):
    return list(dict.fromkeys(reversed(items)))[::-1]
