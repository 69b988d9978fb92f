from collections import OrderedDict, ChainMap
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a')
print(o, o.popitem(last=False), list(o), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), list(reversed(o)))
c = ChainMap({'x': 1}, {'x': 2, 'y': 3})
c['z'] = 9
print(c['x'], c['y'], c, dict(c) == {'x': 1, 'y': 3, 'z': 9}, c.parents, c.new_child({'x': 0})['x'])
try:
    c['q']
except KeyError as error:
    print(error)
try:
    del c['y']
except KeyError as error:
    print(error)
