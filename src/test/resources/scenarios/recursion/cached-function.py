# 998 maximum recursion depth exceeded

import functools

@functools.lru_cache(None)
def f(n):
    reached[0] = n
    return f(n + 1)
