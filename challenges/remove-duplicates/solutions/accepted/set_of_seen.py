def remove_duplicates(items):
    seen = set()
    remaining = []
    for item in items:
        if item not in seen:
            seen.add(item)
            remaining.append(item)
    return remaining
