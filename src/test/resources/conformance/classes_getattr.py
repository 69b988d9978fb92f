class Proxy:
    def __init__(self, d): object.__setattr__(self, 'd', d)
    def __getattr__(self, n):
        if n.startswith('x'): return n * 2
        raise AttributeError(f'no {n}')
    def __setattr__(self, n, v): self.d[n] = v
    def __delattr__(self, n): print('del', n)
    def __dir__(self): return ['a', 'b']
p = Proxy({})
p.k = 1
del p.k
print(p.xy, p.d, hasattr(p, 'q'), getattr(p, 'q', 'default'), dir(p), getattr(p, 'xx'))
class Spy:
    def __getattribute__(self, n): return 'spied ' + n
print(Spy().anything)
try:
    p.q
except AttributeError as error:
    print(error)
