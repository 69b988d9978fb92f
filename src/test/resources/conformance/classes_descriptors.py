class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): print('named', owner.__name__, name); self.name = '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name} wants {self.kind.__name__}')
        setattr(obj, self.name, value)
class P:
    age = Typed(int)
    def __init__(self, age): self.age = age
print(P(5).age, type(P.age).__name__)
try:
    P('x')
except TypeError as error:
    print(error)
class NonData:
    def __get__(self, obj, owner): return 'descriptor'
class Q: n = NonData()
q = Q()
print(q.n)
q.__dict__['n'] = 'instance'
print(q.n, Q.n)
class NoSet:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError('read only')
class W: a = NoSet()
try:
    W().a = 2
except AttributeError as error:
    print(error)
print(P.__init__.__get__(P(1), P).__self__.age, type(P.__dict__['__init__']).__name__)
