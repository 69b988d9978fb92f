# Prints as many digits as round leaves.
# Fails: a second and a half; each call is measured; a failed call is measured too; the line comes after the call; None is a result; a method
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {round(time.perf_counter() - start, 3)} s")

    return timed
