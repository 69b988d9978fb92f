# Prints both lines when the call is over.
# Fails: the function prints as well; recursion
import functools


def logger(func):
    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [repr(value) for value in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"calling {func.__name__}({', '.join(arguments)})")
            print(f"{func.__name__} raised {error!r}")
            raise
        print(f"calling {func.__name__}({', '.join(arguments)})")
        print(f"{func.__name__} returned {result!r}")
        return result

    return logged
