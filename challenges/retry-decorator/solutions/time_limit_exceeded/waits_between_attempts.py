# Sleeps between the attempts, though nobody asked for that.
# Fails: five thousand attempts
import time
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
                        raise
                    time.sleep(0.05)

        return wrapper

    return decorator
