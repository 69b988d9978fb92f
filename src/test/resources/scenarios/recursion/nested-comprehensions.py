# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return [[[f(i) for i in [n + 1]] for j in [1]] for k in [1]]
