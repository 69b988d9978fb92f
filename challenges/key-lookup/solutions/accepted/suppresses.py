from collections.abc import Mapping
from contextlib import suppress


def lookup(mapping: Mapping, key: object, default: object = None) -> object:
    value = default
    with suppress(KeyError):
        value = mapping[key]
    return value
