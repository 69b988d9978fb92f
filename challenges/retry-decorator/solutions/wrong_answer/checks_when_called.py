# Checks the number of attempts only when the decorated function is called.
# Fails: no attempts at all; fewer than none
from functools import wraps


def retry(max_attempts, exceptions):
    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            if max_attempts < 1:
                raise ValueError("max_attempts must be at least 1")
            for attempt in range(1, max_attempts + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorator
