from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from time import monotonic


@contextmanager
def measured(name: str) -> Iterator[None]:
    start = monotonic()
    try:
        yield
    finally:
        print("%s took %.3f s" % (name, monotonic() - start))


def timer(func: Callable) -> Callable:
    @wraps(func)
    def timed(*args, **kwargs):
        with measured(func.__name__):
            return func(*args, **kwargs)

    return timed
