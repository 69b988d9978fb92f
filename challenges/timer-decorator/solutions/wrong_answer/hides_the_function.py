# Leaves the wrapper its own name and docstring.
# Fails: name and docstring
import time


def timer(func):
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")

    return timed
