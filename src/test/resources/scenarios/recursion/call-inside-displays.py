# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    return [1, 2, [3, 4, {5: (6, 7, f(n + 1), 8)}]]
