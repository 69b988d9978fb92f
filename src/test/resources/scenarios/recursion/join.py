# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return ','.join((f(i) for i in [n + 1]))
