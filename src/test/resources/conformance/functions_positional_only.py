def f(a, b=2, /, c=3, *, d=4): return a, b, c, d
print(f(1), f(1, 5, c=6, d=7))
def g(x, /, **kw): return x, kw
print(g(1, x=2))
for call in ('f(a=1)', 'f(1, b=2)', 'f(1, 2, 3, 4)', 'g()', 'f()', 'f(1, a=1, b=2)'):
    try:
        eval(call)
    except TypeError as error:
        print(call, error)
import inspect
print(inspect.signature(f), inspect.signature(g), inspect.signature(lambda *a, k: 0))
