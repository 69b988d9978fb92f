# 998 maximum recursion depth exceeded

import functools

def f(n, m=0):
    reached[0] = n
    return functools.reduce(f, [n + 1, n + 1])
