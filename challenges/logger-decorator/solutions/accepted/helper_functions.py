from collections.abc import Callable
from functools import partial, update_wrapper
from itertools import chain


def as_text(args: tuple, kwargs: dict) -> str:
    return ", ".join(chain(map(repr, args), map("{0[0]}={0[1]!r}".format, kwargs.items())))


def logger(func: Callable) -> Callable:
    def logged(*args, **kwargs):
        print("calling %s(%s)" % (func.__name__, as_text(args, kwargs)))
        outcome = "raised"
        try:
            value = func(*args, **kwargs)
            outcome = "returned"
            return value
        except BaseException as error:
            value = error
            raise
        finally:
            print(func.__name__, outcome, repr(value))

    return update_wrapper(logged, func)
