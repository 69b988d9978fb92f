# 498 maximum recursion depth exceeded
# here: 997 maximum recursion depth exceeded

import contextlib

@contextlib.contextmanager
def cm(n):
    reached[0] = n
    with cm(n + 1):
        yield

def f(n):
    with cm(n):
        pass
