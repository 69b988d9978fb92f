# 997 maximum recursion depth exceeded

class A:

    def __eq__(self, o):
        reached[0] += 1
        return {1: self} == {1: o}

def f(n):
    return A() == A()
