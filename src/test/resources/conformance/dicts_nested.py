d = {'a': {'b': [1, {'c': 2}]}}
print(d['a']['b'][1]['c'], d.get('x', {}).get('y'), d.setdefault('n', {}).setdefault('m', 5), d)
def walk(x, path=()):
    if isinstance(x, dict):
        for k, v in x.items(): yield from walk(v, path + (k,))
    elif isinstance(x, list):
        for i, v in enumerate(x): yield from walk(v, path + (i,))
    else: yield path, x
print(dict(walk(d)), d == {'n': {'m': 5}, 'a': {'b': [1, {'c': 2}]}})
for action in (lambda: d['a']['z'], lambda: d['a']['b']['c'], lambda: d['a']['b'][5], lambda: d['q']['r'], lambda: d['a'].b):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
