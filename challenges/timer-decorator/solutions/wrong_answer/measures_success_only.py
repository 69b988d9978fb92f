# Prints after the call, which is not reached when the function raises.
# Fails: a failed call is measured too
import functools
import time


def timer(func):
    @functools.wraps(func)
    def timed(*args, **kwargs):
        start = time.perf_counter()
        result = func(*args, **kwargs)
        print(f"{func.__name__} took {time.perf_counter() - start:.3f} s")
        return result

    return timed
