# Makes an object of a class that does not become a method.
# Fails: a method
import time
from functools import update_wrapper


class timer:
    def __init__(self, func):
        self.func = func
        update_wrapper(self, func)

    def __call__(self, *args, **kwargs):
        start = time.perf_counter()
        try:
            return self.func(*args, **kwargs)
        finally:
            print(f"{self.func.__name__} took {time.perf_counter() - start:.3f} s")
