# Shows the tuple of the arguments and the dictionary of the named ones.
# Fails: a named argument; texts; only named arguments; one argument; the function prints as well
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        print(f"calling {func.__name__}{args}{kwargs or ''}")
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"{func.__name__} returned {result!r}")
        return result

    return logged
