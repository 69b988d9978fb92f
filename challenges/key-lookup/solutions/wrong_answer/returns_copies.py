# Copies the value and the default.
# Fails: the value itself; the default itself
from copy import deepcopy


def lookup(mapping, key, default=None):
    try:
        return deepcopy(mapping[key])
    except KeyError:
        return deepcopy(default)
