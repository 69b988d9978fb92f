# Returns from the finally block, which drops the exception.
# Fails: an exception passes through; a failed call is measured too
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        result = None
        try:
            result = func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")
            return result

    return timed
