# Keeps the results of all functions in one dictionary.
# Fails: two functions
from functools import wraps

CACHE = {}


def memoize(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        key = args, tuple(sorted(kwargs.items()))
        if key not in CACHE:
            CACHE[key] = func(*args, **kwargs)
        return CACHE[key]

    wrapper.cache = CACHE
    return wrapper
