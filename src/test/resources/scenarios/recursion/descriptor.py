# 997 maximum recursion depth exceeded

class Q:

    def __get__(self, o, t):
        reached[0] += 1
        return o.q

class A:
    q = Q()

def f(n):
    return A().q
