d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
print(k, v, i, k & {'a', 'z'}, sorted(k | {'z'}), ('a', 1) in i, len(v), k - {'a', 'b'}, k == {'a', 'b', 'c'}, v == d.values(), k.isdisjoint('xyz'), k.mapping)
try:
    k[0]
except TypeError as error:
    print(error)
try:
    d.items()[0]
except TypeError as error:
    print(error)
