# Cuts the digits off instead of rounding.
# Fails: milliseconds
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {int((time.perf_counter() - start) * 1000) / 1000:.3f} s")

    return timed
