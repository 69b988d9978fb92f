# 998 maximum recursion depth exceeded

def a(n):
    reached[0] = n
    return b(n + 1)

def b(n):
    reached[0] = n
    return a(n + 1)
f = a
