# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return list(map(f, [n + 1]))
