def find_duplicates(items):
    seen, duplicates = set(), {}
    for item in items:
        (duplicates.setdefault(item) if item in seen else seen.add(item))
    return list(duplicates)
