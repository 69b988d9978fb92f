from functools import reduce, partial, lru_cache, singledispatchmethod, cmp_to_key, wraps, update_wrapper
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [3, 9, 2]), reduce(lambda a, x: {**a, x: len(x)}, ['a', 'bb'], {}), partial(sorted, reverse=True)([1, 3, 2]), partial(pow, exp=2)(5) , partial(partial(max, 1), 2)(0))
class A:
    @singledispatchmethod
    def f(self, x): return 'any'
    @f.register
    def _(self, x: str): return 'str'
    @lru_cache
    def g(self, n): print('g', n); return n
a = A()
print(a.f(1), a.f(''), a.g(1), a.g(1), A.g.cache_info().hits)
print(sorted(['2', '10', '1'], key=cmp_to_key(lambda x, y: int(x) - int(y))), partial(int, base=2), partial(int, base=2).keywords)
