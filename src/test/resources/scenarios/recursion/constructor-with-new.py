# 998 maximum recursion depth exceeded

class A:

    def __new__(cls, n):
        return super().__new__(cls)

    def __init__(self, n):
        reached[0] = n
        self.c = type(self)(n + 1)
f = A
