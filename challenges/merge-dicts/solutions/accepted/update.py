def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        merged.update(dictionary)
    return merged
