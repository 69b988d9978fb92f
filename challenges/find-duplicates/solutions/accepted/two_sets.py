def find_duplicates(items):
    seen = set()
    reported = set()
    duplicates = []
    for item in items:
        if item in seen and item not in reported:
            duplicates.append(item)
            reported.add(item)
        seen.add(item)
    return duplicates
