# Fills the cache and never looks into it.
# Fails: computed once; several arguments; keyword arguments; keywords in another order; None is a result; errors are not kept; values that were computed are returned as they are
from functools import wraps


def memoize(func):
    cache = {}

    @wraps(func)
    def wrapper(*args, **kwargs):
        result = cache[args, tuple(sorted(kwargs.items()))] = func(*args, **kwargs)
        return result

    wrapper.cache = cache
    return wrapper
