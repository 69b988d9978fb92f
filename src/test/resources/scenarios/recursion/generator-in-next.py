# 997 maximum recursion depth exceeded

def g(n):
    reached[0] = n
    h = g(n + 1)
    yield next(h)

def f(n):
    return next(g(n))
