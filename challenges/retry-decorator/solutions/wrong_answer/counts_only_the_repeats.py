# Makes as many further attempts as it may make in all.
# Fails: gives up; one attempt; the last error itself; two functions with one decorator
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(max_attempts + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if attempt == max_attempts:
                        raise

        return wrapper

    return decorator
