"""A decorator that calls a function again when it raises what was announced."""
import functools


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(max_attempts - 1):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    continue
            # the last attempt: whatever it raises goes to the caller
            return function(*args, **kwargs)

        return wrapper

    return decorator
