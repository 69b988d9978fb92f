# Gives the parameters other names, so a call with keywords does not fit.
# Fails: arguments by name
from functools import wraps


def retry(attempts, errors):
    if attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    if attempt == attempts:
                        raise

        return wrapper

    return decorator
