d = {'a': 1, 'b': 2}
d['c'] = 3
print(d, d.get('x'), d.get('x', 0), 'a' in d, 1 in d, len(d), list(d), d.pop('a'), d.pop('zz', None), d.setdefault('b', 9), d.setdefault('q', []), d)
for action in (lambda: d['zz'], lambda: d.pop('zz'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[[]], lambda: d[{}], lambda: {{}: 1}, lambda: d.a, lambda: dict([1]), lambda: dict(['abc']), lambda: dict(1), lambda: d + d, lambda: d < d):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(d.popitem(), d, d.update({'z': 0}, y=1), d, dict.fromkeys('ab', 0), dict(a=1, **{'b': 2}), dict([('k', 'v')]), d.clear(), d)
