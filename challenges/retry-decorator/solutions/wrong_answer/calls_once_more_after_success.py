# Goes on to the last attempt even when one has succeeded.
# Fails: right at once; None is a result
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            result = None
            for attempt in range(1, max_attempts + 1):
                try:
                    result = function(*args, **kwargs)
                except exceptions:
                    if attempt == max_attempts:
                        raise
            return result

        return wrapper

    return decorator
