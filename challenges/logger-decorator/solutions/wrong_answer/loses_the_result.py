# Prints the result and does not return it.
# Fails: two numbers; a named argument; texts; only named arguments; a tuple is one argument; one argument
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [repr(value) for value in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"calling {func.__name__}({', '.join(arguments)})")
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"{func.__name__} returned {result!r}")

    return logged
