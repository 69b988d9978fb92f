# Makes a new dictionary with everything so far for each that is added.
# Fails: sixty thousand
def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        merged = {**merged, **dictionary}
    return merged
