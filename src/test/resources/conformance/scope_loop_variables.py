for i in range(3): pass
print(i)
[j for j in range(3)]
try: j
except NameError as e: print(e)
for i in []: pass
print(i)
for a, b in {'x': 1}.items(): pass
print(a, b)
with __import__('contextlib').nullcontext(5) as w: pass
print(w)
import math as m, os.path
from math import sqrt as root, pi
print(m.floor(2.5), root(4), os.path.sep, 'math' in dir())
for i in range(3):
    i = 10
print(i)
def f():
    for k in 'ab': pass
    return k
print(f())
