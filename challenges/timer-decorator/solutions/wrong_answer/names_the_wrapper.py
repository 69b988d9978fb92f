# Prints the name of the wrapper.
# Fails: a second and a half; name and docstring; each call is measured; a failed call is measured too; the line comes after the call; None is a result; a method
import time


def timer(func):
    def timed(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{timed.__name__} took {time.perf_counter() - start:.3f} s")

    return timed
