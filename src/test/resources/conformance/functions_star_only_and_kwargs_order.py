def f(**k): return list(k.items())
def g(*, a, b=2): return a, b
print(f(z=1, a=2, m=3), g(a=1), f(**{'x y': 1}))
try: g(1)
except TypeError as e: print(e)
try: f(**{'a': 1}, **{'a': 2})
except TypeError as e: print(e)
def h(a, b): return a - b
print(h(b=1, a=5), h(*(3,), **{'b': 1}), (lambda **k: k)(self=1))
