# Shows no parentheses where there is nothing to put between them.
# Fails: no arguments; an exception is shown
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [repr(value) for value in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"calling {func.__name__}{'(' + ', '.join(arguments) + ')' if arguments else ''}")
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"{func.__name__} returned {result!r}")
        return result

    return logged
