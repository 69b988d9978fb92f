# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n

    def g():
        return f(n + 1)
    return g()
