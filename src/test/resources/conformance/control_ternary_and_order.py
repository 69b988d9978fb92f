def t(x): print('t', x); return x
print(t(1) if t(0) else t(2))
print(t(1) + t(2) * t(3))
d = {}
d[t('k')] = t('v')
a = [t(0), t(1)]
a[t(0)] += t(5)
print(a, d)
def f(*a, **k): return a, k
print(f(t(1), *t([2]), x=t(3), **t({'y': 4})))
t(1) < t(0) < t(9)
