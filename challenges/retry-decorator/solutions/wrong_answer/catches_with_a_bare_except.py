# Catches everything there is, KeyboardInterrupt included.
# Fails: other exceptions pass through; a listed one, then another; KeyboardInterrupt passes through
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
                except:
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorator
