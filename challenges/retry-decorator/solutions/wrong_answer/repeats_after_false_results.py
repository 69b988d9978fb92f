# Takes a result that counts as false for a failure.
# Fails: None is a result
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, max_attempts + 1):
                try:
                    result = function(*args, **kwargs)
                    if result:
                        return result
                except exceptions:
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorator
