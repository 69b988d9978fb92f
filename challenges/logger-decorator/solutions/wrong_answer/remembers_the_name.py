# Asks the module for the name, which is that of the last function decorated.
# Fails: two functions
import functools


def logger(func):
    global name
    name = func.__name__

    @functools.wraps(func)
    def logged(*args, **kwargs):
        arguments = [repr(value) for value in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"calling {name}({', '.join(arguments)})")
        try:
            result = func(*args, **kwargs)
        except Exception as error:
            print(f"{name} raised {error!r}")
            raise
        print(f"{name} returned {result!r}")
        return result

    return logged
