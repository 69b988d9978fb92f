from collections.abc import Callable, Hashable
from functools import update_wrapper


class Memoized:
    def __init__(self, func: Callable) -> None:
        self.func = func
        self.cache: dict[Hashable, object] = {}
        update_wrapper(self, func)

    def __call__(self, *args: Hashable, **kwargs: Hashable) -> object:
        key = (args, frozenset(kwargs.items()))
        try:
            return self.cache[key]
        except KeyError:
            pass
        result = self.cache[key] = self.func(*args, **kwargs)
        return result


def memoize(func: Callable) -> Callable:
    return Memoized(func)
