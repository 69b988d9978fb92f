import time
from functools import wraps

PAUSE = 0.05  # seconds, so the other side can recover


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")

    def decorate(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            attempt = 1
            while True:
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == max_attempts:
                        raise
                    attempt += 1
                    time.sleep(PAUSE)

        return wrapper

    return decorate
