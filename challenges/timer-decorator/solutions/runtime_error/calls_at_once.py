# Calls the function when it is decorated, to be warm.
# Fails: decorating calls nothing; a failed call is measured too; two functions
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")

    if func.__code__.co_argcount == 0:
        func()
    return timed
