# 997 maximum recursion depth exceeded

class M(type):

    def __instancecheck__(cls, o):
        reached[0] += 1
        return isinstance(o, cls)

class A(metaclass=M):
    pass

def f(n):
    isinstance(1, A)
