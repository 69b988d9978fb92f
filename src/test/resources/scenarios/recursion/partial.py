# 998 maximum recursion depth exceeded

import functools

def f(n):
    reached[0] = n
    return functools.partial(f, n + 1)()
