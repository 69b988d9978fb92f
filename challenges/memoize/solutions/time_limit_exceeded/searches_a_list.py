# Searches a list of all arguments so far.
# Fails: twenty thousand keys
from functools import wraps


class Cache(dict):
    def clear(self):
        super().clear()
        self.keys_so_far.clear()


def memoize(func):
    cache = Cache()
    cache.keys_so_far = []

    @wraps(func)
    def wrapper(*args, **kwargs):
        key = args, tuple(sorted(kwargs.items()))
        if key not in cache.keys_so_far:
            cache[key] = func(*args, **kwargs)
            cache.keys_so_far.append(key)
        return cache[key]

    wrapper.cache = cache
    return wrapper
