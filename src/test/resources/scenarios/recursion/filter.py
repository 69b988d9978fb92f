# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return list(filter(lambda x: f(x), [n + 1]))
