class C:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print('enter', self.n); return self.n * 2
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return self.swallow
with C(1) as a, C(2) as b: print(a, b)
with C(3, True): raise ValueError('x')
try:
    with C(4): raise KeyError('k')
except KeyError as e: print('escaped', e)
def f():
    with C(5): return 'returned'
print(f())
for bad in (5, C):
    try:
        with bad: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
with (C(6) as x, C(7) as y): print(x, y)
for i in range(2):
    with C(8): continue
class E:
    def __enter__(self): raise RuntimeError('enter fails')
    def __exit__(self, *a): print('never')
try:
    with C(9), E(): pass
except RuntimeError as e: print(e)
