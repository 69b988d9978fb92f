# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return f(n + 1)
