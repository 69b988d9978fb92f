# Takes positional arguments only.
# Fails: a named argument; texts; only named arguments
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args):
        arguments = [repr(value) for value in args]
        print(f"calling {func.__name__}({', '.join(arguments)})")
        try:
            result = func(*args)
        except Exception as error:
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"{func.__name__} returned {result!r}")
        return result

    return logged
