# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return sum((f(i) for i in [n + 1]))
