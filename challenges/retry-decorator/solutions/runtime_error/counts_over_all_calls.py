# Counts the attempts of all calls together, so later calls have none left.
# Fails: each call has its own attempts
from functools import wraps


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        attempts = 0

        @wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal attempts
            while True:
                attempts += 1
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if attempts >= max_attempts:
                        raise

        return wrapper

    return decorator
