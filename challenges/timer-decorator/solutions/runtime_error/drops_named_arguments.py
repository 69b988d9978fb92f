# Takes positional arguments only.
# Fails: arguments of all kinds
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args):
        start = time.perf_counter()
        try:
            return func(*args)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")

    return timed
