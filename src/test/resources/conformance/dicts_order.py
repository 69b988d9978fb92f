d = {}
for k in 'zebra':
    d[k] = len(d)
print(d)
del d['e']
d['e'] = 9
d['z'] = 8
print(d, list(d.items()), list(reversed(d)), next(iter(d)), {1: 'a', 1.0: 'b', True: 'c'}, list(reversed(d.values())))
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, list({'a': 1, 'b': 2}) == list({'b': 2, 'a': 1}), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]))
