# 997 maximum recursion depth exceeded

def g(n):
    reached[0] = n
    return g(n + 1)

def f(n):
    for i in range(5):
        try:
            g(1)
        except RecursionError:
            pass
    g(1)
