class Odd:
    def __repr__(self): return '<odd>'
    def __str__(self): return 'nice'
print([Odd(), 'a'], (Odd(),), {Odd().__class__.__name__: Odd()}, str([Odd()]), f'{[Odd()]}', '%s' % [Odd()])
a = [1]
a.append(a)
d = {}
d['me'] = d
print(a, d, (1,), (), [], {}, set(), frozenset(), frozenset([1]), {1}, range(3), range(1, 10, 2), slice(1), Ellipsis, NotImplemented)
print(type, int, len, (lambda: 0).__name__, str.upper, print)
