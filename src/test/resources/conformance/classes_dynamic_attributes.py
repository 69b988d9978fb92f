class A: x = 1
a = A()
setattr(a, 'y', 2)
print(getattr(a, 'y'), hasattr(a, 'z'), getattr(a, 'z', None), vars(a), a.__dict__, 'x' in dir(a), [n for n in dir(A) if not n.startswith('_')])
A.method = lambda self: self.y
print(a.method())
import types
a.bound = types.MethodType(lambda self, n: self.y + n, a)
print(a.bound(5), type(a.bound).__name__, types.SimpleNamespace(p=1, q='r'))
for action in (lambda: setattr(5, 'x', 1), lambda: setattr(object(), 'x', 1), lambda: vars(5), lambda: setattr(int, 'x', 1), lambda: getattr(a, 5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
