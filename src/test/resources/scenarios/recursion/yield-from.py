# 997 maximum recursion depth exceeded

def g(n):
    reached[0] = n
    yield from g(n + 1)

def f(n):
    return list(g(n))
