# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return all([f(n + 1)]) and any(map(f, [1]))
