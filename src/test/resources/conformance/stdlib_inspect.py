import inspect
class A:
    def m(self, a, b=1, *c, d, **e): "doc"
    @property
    def p(self): return 1
print(inspect.signature(A.m), inspect.signature(A().m), inspect.isfunction(A.m), inspect.ismethod(A().m), inspect.isclass(A), inspect.isgeneratorfunction(lambda: (yield)), inspect.getdoc(A.m), list(inspect.signature(A.m).parameters), inspect.getfullargspec(A.m).varargs, [n for n, _ in inspect.getmembers(A) if not n.startswith('_')])
s = inspect.signature(lambda x, y=2: 0)
print(s.bind(1).arguments, s.parameters['y'].default, s.parameters['x'].kind)
try:
    s.bind()
except TypeError as error:
    print(error)
