# 498 maximum recursion depth exceeded
# here: 998 maximum recursion depth exceeded

import functools

@functools.singledispatch
def f(n):
    reached[0] = n
    return f(n + 1)
