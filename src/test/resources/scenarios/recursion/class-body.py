# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n

    class X:
        y = f(n + 1)
