# Collects in a default value, which lives on after the call.
# Fails: one call after another
def merge(*dicts, merged={}):
    for dictionary in dicts:
        merged.update(dictionary)
    return dict(merged)
