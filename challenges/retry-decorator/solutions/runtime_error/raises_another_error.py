# Raises an exception of its own in place of the last one.
# Fails: gives up; one attempt; the last error itself; two functions with one decorator
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
                except exceptions:
                    if attempt == max_attempts:
                        raise RuntimeError(f"gave up after {attempt} attempts")

        return wrapper

    return decorator
