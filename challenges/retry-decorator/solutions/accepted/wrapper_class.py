import functools


class Retrying:
    def __init__(self, function, max_attempts, exceptions):
        functools.update_wrapper(self, function)
        self._function = function
        self._max_attempts = max_attempts
        self._exceptions = exceptions

    def __call__(self, *args, **kwargs):
        left = self._max_attempts
        while True:
            left -= 1
            try:
                return self._function(*args, **kwargs)
            except self._exceptions:
                if left == 0:
                    raise


def retry(max_attempts, exceptions):
    if max_attempts < 1:
        raise ValueError("max_attempts must be at least 1")
    return lambda function: Retrying(function, max_attempts, exceptions)
