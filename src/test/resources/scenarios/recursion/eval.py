# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return eval('f(n+1)', {'f': f, 'n': n})
