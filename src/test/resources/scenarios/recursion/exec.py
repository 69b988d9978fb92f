# 499 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    exec('f(n+1)', {'f': f, 'n': n})
