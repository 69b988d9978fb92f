# 998 maximum recursion depth exceeded

f = lambda n: (reached.__setitem__(0, n), f(n + 1))
