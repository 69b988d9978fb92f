from collections import defaultdict
d = defaultdict(list)
d['a'].append(1)
print(d, d['b'], dict(d), 'c' in d, d.get('c'), len(d), d.default_factory)
n = defaultdict(lambda: defaultdict(int))
n['x']['y'] += 1
print(n['x'], {k: dict(v) for k, v in n.items()})
e = defaultdict(None, {1: 2})
try:
    e[5]
except KeyError as error:
    print(repr(error))
try:
    defaultdict(5)
except TypeError as error:
    print(error)
