class Count(dict):
    def __missing__(self, key):
        print('missing', key)
        return 0
c = Count()
c['a'] += 1
print(c, c.get('b'), 'b' in c, c['b'], c)
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper(a=1)
u['b'] = 2
u.update(c=3)
print(u)
