class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "the c"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError('too cold')
        self._c = v
    @c.deleter
    def c(self): print('deleted')
    @property
    def f(self): return self._c * 9 / 5 + 32
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__)
del t.c
for action in ('t.f = 1', 'del t.f', 't.c = -300'):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__, error)
