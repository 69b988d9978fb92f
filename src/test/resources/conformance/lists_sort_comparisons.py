class V:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f'V{self.n}'
print(sorted([V(3), V(1), V(2)]), max([V(1), V(5), V(3)], key=lambda v: v.n))
from functools import cmp_to_key
print(sorted([5, 3, 9], key=cmp_to_key(lambda a, b: b - a)))
class W: pass
try:
    sorted([W(), W()])
except TypeError as error:
    print(error)
a = [3, 1, 2]
print(a.sort(), a)
