# Keeps the value that came first.
# Fails: two; three; None wins too; keys that are no texts; inner dictionaries are replaced; seven in a row; the first
def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        for key, value in dictionary.items():
            merged.setdefault(key, value)
    return merged
