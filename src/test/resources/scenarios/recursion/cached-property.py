# 498 maximum recursion depth exceeded
# here: 997 maximum recursion depth exceeded

import functools

class A:

    def __init__(self, n):
        self.n = n

    @functools.cached_property
    def p(self):
        reached[0] = self.n
        return A(self.n + 1).p

def f(n):
    return A(n).p
