def f(a, b, c=0, *d, e=5, **k): return a, b, c, d, e, k
print(f(*[1, 2]), f(*'ab', *range(3), e=1), f(1, **{'b': 2, 'z': 3}), f(*(1,), b=2), f(1, *[2, 3, 4], **{}, **{'q': 1}), print(*[1, 2], sep='-'))
a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
print(a, b, c, d, e, [(x, y) for x, *y in ['abc', 'd']])
