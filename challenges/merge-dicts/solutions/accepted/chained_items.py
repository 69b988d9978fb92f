from itertools import chain


def merge(*dicts):
    return dict(chain.from_iterable(dictionary.items() for dictionary in dicts))
