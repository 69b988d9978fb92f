# Shows texts without their quotes.
# Fails: texts; the function prints as well
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [str(value) for value in args]
        arguments += [f"{name}={value}" for name, value in kwargs.items()]
        print(f"calling {func.__name__}({', '.join(arguments)})")
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"{func.__name__} returned {result}")
        return result

    return logged
