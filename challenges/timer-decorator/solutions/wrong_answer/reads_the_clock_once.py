# Reads the clock when the function is decorated.
# Fails: each call is measured; two functions; recursion
import functools
import time


def timer(func):
    start = time.perf_counter()

    @functools.wraps(func)
    def timed(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")

    return timed
