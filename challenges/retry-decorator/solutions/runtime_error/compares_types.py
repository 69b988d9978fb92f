# Compares the type of the exception, which tells a subclass from its base.
# Fails: a subclass counts
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    listed = exceptions if isinstance(exceptions, tuple) else (exceptions,)

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, max_attempts + 1):
                try:
                    return function(*args, **kwargs)
                except BaseException as error:
                    if type(error) not in listed or attempt == max_attempts:
                        raise

        return wrapper

    return decorator
