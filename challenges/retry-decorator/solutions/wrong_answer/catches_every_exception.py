# Catches every Exception, listed or not.
# Fails: other exceptions pass through; a listed one, then another
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, max_attempts + 1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorator
