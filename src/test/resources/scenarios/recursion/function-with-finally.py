# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    try:
        return f(n + 1)
    finally:
        pass
