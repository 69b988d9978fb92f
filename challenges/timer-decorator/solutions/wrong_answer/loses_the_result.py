# Calls the function and does not return what it returned.
# Fails: the result; arguments of all kinds; a method
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")

    return timed
