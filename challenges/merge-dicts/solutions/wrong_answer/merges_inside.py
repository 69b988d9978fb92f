# Merges dictionaries inside of dictionaries as well.
# Fails: inner dictionaries are replaced
def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        for key, value in dictionary.items():
            if isinstance(value, dict):
                value = merge(merged.get(key, {}), value)
            merged[key] = value
    return merged
