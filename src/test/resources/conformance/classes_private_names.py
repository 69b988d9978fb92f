class A:
    def __init__(self): self.__secret = 1; self._p = 2; self.__d__ = 3
    def get(self): return self.__secret
a = A()
print(a.get(), sorted(a.__dict__), a._A__secret)
try:
    a.__secret
except AttributeError as error:
    print(error)
class B(A):
    def __init__(self): super().__init__(); self.__secret = 'b'
print(B().get(), B()._B__secret)
