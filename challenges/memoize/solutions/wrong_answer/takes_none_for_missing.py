# Computes anew where the result is None.
# Fails: None is a result
from functools import wraps


def memoize(func):
    cache = {}

    @wraps(func)
    def wrapper(*args, **kwargs):
        key = args, tuple(sorted(kwargs.items()))
        result = cache.get(key)
        if result is None:
            result = cache[key] = func(*args, **kwargs)
        return result

    wrapper.cache = cache
    return wrapper
