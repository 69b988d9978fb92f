from contextlib import ContextDecorator, AbstractContextManager
class T(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *a): print('out')
@T()
def f(): print('body'); return 3
print(f())
class A(AbstractContextManager):
    def __exit__(self, *a): return True
with A() as a:
    raise ValueError
print(type(a).__name__)
