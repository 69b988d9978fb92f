def append(x, to=[]):
    to.append(x)
    return to
print(append(1), append(2), append(3, []), append(4))
def f(a, b=2, *args, c, d=4, **kwargs): return a, b, args, c, d, kwargs
print(f(1, c=3), f(1, 5, 6, 7, c=8, e=9), f.__defaults__, f.__kwdefaults__)
n = 1
def g(x=n): return x
n = 2
print(g(), append.__defaults__)
