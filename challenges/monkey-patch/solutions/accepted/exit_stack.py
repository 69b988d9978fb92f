from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps


def loud(function: Callable[..., str]) -> Callable[..., str]:
    @wraps(function)
    def shouted(*args, **kwargs) -> str:
        return f"{function(*args, **kwargs).upper()}!"

    return shouted


def patch(cls: type) -> Callable[[], None]:
    undoing = ExitStack()
    found = getattr(cls, "greet")
    if "greet" in cls.__dict__:
        undoing.callback(setattr, cls, "greet", found)
    else:
        undoing.callback(delattr, cls, "greet")
    setattr(cls, "greet", loud(found))
    return undoing.close
