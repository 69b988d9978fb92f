a = []
a.append(a)
print(a == a, a[0] is a, repr(a), len(a))
d = {}
d['d'] = d
print(d, str([d]))
b = [1]; b.append((b,))
print(b)
try:
    x, y = [], []
    x.append(y); y.append(x)
    x == y
except RecursionError as e: print(type(e).__name__)
from collections import deque, OrderedDict
q = deque(); q.append(q); print(q)
import pprint
class N:
    def __init__(self): self.me = self
    def __repr__(self): return f'N({self.me!r})' if False else 'N(...)'
print(N(), [N()])
