class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        ns['added'] = 1
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(c, *a): print('call', a); return super().__call__(*a)
    def __len__(c): return 42
    def __iter__(c): return iter('xy')
    @classmethod
    def __prepare__(m, name, bases, **kw): print('prepare'); return {}
class A(metaclass=Meta, flag=True):
    def f(self): pass
class B(A): b = 1
A()
print(A.added, len(A), list(B), type(B).__name__, type('Dyn', (A,), {'z': 1}).z, isinstance(A, type))
class M2(type): pass
try:
    class C(A, metaclass=M2): pass
except TypeError as error:
    print(error)
