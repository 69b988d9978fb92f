class A: pass
class B(A): pass
print(type(B()) is A, isinstance(B(), A), isinstance(1, (str, int)), isinstance(True, int), type(True) is int, issubclass(bool, int), isinstance(1, int | str), type(A), type(type), isinstance(A, type), type(None).__name__, issubclass(B, (int, A)))
for action in (lambda: isinstance(1, 'int'), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: type(1, 2), lambda: isinstance(1, list[int])):
    try:
        action()
    except TypeError as error:
        print(error)
a = A()
a.__class__ = B
print(isinstance(a, B))
