# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return max([n + 1, n + 1], key=f)
