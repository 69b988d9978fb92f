# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return sorted([n + 1, n + 1], key=f)
