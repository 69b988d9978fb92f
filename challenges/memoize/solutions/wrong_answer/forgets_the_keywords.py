# Takes only the arguments without a name for the key.
# Fails: keyword arguments; keywords in another order; names are not values
from functools import wraps


def memoize(func):
    cache = {}

    @wraps(func)
    def wrapper(*args, **kwargs):
        if args not in cache:
            cache[args] = func(*args, **kwargs)
        return cache[args]

    wrapper.cache = cache
    return wrapper
