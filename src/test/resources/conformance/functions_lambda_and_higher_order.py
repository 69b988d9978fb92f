compose = lambda f, g: lambda x: f(g(x))
print(compose(str, abs)(-3), (lambda *a, **k: (a, k))(1, b=2), (lambda: None)(), (lambda x, y=2: x + y)(1), list(map(lambda p: p[0], [(1, 2)])))
print((lambda x: x).__name__, sorted([3, 1], key=lambda v: -v), [f(2) for f in (lambda x: x + 1, lambda x: x * 5)], (lambda x: (yield))(1).__class__.__name__)
