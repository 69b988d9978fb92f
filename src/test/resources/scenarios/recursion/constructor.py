# 998 maximum recursion depth exceeded

class A:

    def __init__(self, n):
        reached[0] = n
        self.c = A(n + 1)
f = A
