import time
from functools import update_wrapper
from types import MethodType


class timer:
    def __init__(self, func):
        self.func = func
        update_wrapper(self, func)

    def __get__(self, owner, kind=None):
        return self if owner is None else MethodType(self, owner)

    def __call__(self, *args, **kwargs):
        start = time.time()
        try:
            return self.func(*args, **kwargs)
        finally:
            seconds = time.time() - start
            print(self.func.__name__, "took", format(seconds, ".3f"), "s")
