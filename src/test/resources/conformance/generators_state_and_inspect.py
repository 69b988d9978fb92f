import inspect
def g():
    x = yield 1
    yield x
i = g()
print(inspect.getgeneratorstate(i), next(i), inspect.getgeneratorstate(i), i.send('s'), i.gi_frame is not None, next(i, 'end'), inspect.getgeneratorstate(i), i.gi_frame, inspect.isgenerator(i), iter(i) is i, i.gi_yieldfrom)
def r(): return 5; yield
try: next(r())
except StopIteration as e: print(e.value)
x, *rest = (c for c in 'abc')
print(x, rest)
