import functools, operator
print(functools.reduce(operator.add, [1, 2, 3], 10), functools.reduce(lambda a, b: a * b, [5]), functools.partial(int, base=2)('101'), functools.partial(print, 'a', sep='-').args)
@functools.lru_cache(maxsize=2)
def sq(n): print('computing', n); return n * n
print(sq(2), sq(2), sq(3), sq(4), sq(2), sq.cache_info())
@functools.cache
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact.cache_info().hits)
try:
    sq([])
except TypeError as error:
    print(error)
try:
    functools.reduce(operator.add, [])
except TypeError as error:
    print(error)
@functools.singledispatch
def show(x): return 'object'
@show.register
def _(x: int): return 'int'
@show.register(list)
def _(x): return 'list'
print(show(1), show([]), show('a'), show(True))
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
class P:
    @functools.cached_property
    def v(self): print('once'); return 5
p = P()
print(p.v, p.v, p.__dict__)
