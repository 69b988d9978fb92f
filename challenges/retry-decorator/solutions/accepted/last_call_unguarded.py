import functools
from contextlib import suppress


def retry(max_attempts, exceptions):
    """Try all attempts but the last with the exceptions suppressed, and the last without."""
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")
    expected = exceptions if isinstance(exceptions, tuple) else (exceptions,)

    def decorator(function):
        def wrapper(*args, **kwargs):
            for _ in range(max_attempts - 1):
                with suppress(*expected):
                    return function(*args, **kwargs)
            return function(*args, **kwargs)

        return functools.update_wrapper(wrapper, function)

    return decorator
