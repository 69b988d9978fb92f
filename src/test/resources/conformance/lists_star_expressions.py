first, *rest = [1, 2, 3]
print(first, rest)
*init, last = 'abc'
a, *b, c = range(2)
print(init, last, a, b, c)
(x, (y, *z)), w = (1, (2, 3, 4)), 5
print(x, y, z, w, [*range(3), *'ab'], (*[1], 2), {*[1, 1]}, {**{'a': 1}, 'b': 2, **{'a': 3}})
for statement in ('a, b = 1, 2, 3', 'a, b = 1,', 'a, *b, c = 1,', 'a, b = 5', 'a, b = None', '(a, b), c = 1, 2', 'a, b = {1: 2}'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, type(error).__name__, error)
def f(*args, k=0, **kwargs): return args, k, kwargs
print(f(*[1, 2], 3, *(4,), k=5, **{'z': 6}), f(*'ab', **dict(k=1)))
for i, (j, *k) in enumerate([(1, 2, 3), 'xy']):
    print(i, j, k)
