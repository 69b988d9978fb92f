# 997 maximum recursion depth exceeded

def g(n):
    reached[0] = n
    for x in g(n + 1):
        yield x

def f(n):
    return list(g(n))
