# 499 maximum recursion depth exceeded

import functools

def d(g):

    @functools.wraps(g)
    def w(*a, **k):
        return g(*a, **k)
    return w

@d
def f(n):
    reached[0] = n
    return f(n + 1)
