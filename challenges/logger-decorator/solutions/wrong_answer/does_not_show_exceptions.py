# Says nothing of a call that raises.
# Fails: an exception is shown
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [repr(value) for value in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"calling {func.__name__}({', '.join(arguments)})")
        result = func(*args, **kwargs)
        print(f"{func.__name__} returned {result!r}")
        return result

    return logged
