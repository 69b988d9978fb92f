from collections.abc import Sequence, MutableSequence, Set, Iterator, Generator
class R(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
r = R(1, 2, 3, 2)
print(r.index(2), r.count(2), list(reversed(r)), 3 in r, list(r), isinstance(r, Sequence))
class S(Set):
    def __init__(self, a): self.a = list(dict.fromkeys(a))
    def __contains__(self, x): return x in self.a
    def __iter__(self): return iter(self.a)
    def __len__(self): return len(self.a)
print(list(S('abc') & S('bcd')), list(S('ab') | S('c')), S('ab') <= S('abc'), S('ab') == S('ba'), S('a').isdisjoint('b'))
class M(MutableSequence):
    def __init__(self): self.d = []
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
m = M(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse()
print(m.d, m.pop(), m.d, m.remove(4), m.d)
try: r.index(9)
except ValueError as e: print(repr(e))
