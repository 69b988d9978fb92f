# Copies the values too.
# Fails: values are not copied
from copy import deepcopy


def merge(*dicts):
    merged = {}
    for dictionary in dicts:
        merged.update(deepcopy(dictionary))
    return merged
