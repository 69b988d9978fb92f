# Takes a later value only if it counts as true.
# Fails: None wins too; seven in a row
def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        for key, value in dictionary.items():
            merged[key] = value or merged.get(key)
    return merged
