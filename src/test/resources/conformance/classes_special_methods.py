class V:
    def __init__(self, *v): self.v = list(v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return V(*self.v[i]) if isinstance(i, slice) else self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __contains__(self, x): return x in self.v
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __hash__(self): return hash(tuple(self.v))
    def __call__(self, x): return x * 2
    def __repr__(self): return f'V{tuple(self.v)}'
    def __reversed__(self): return 'rev'
v = V(1, 2, 3)
v[0] = 9
del v[1]
print(v, len(v), v[0:1], v[-1], 9 in v, v == V(9, 3), v != V(9), v(4), list(v), reversed(v), {v: 1}[V(9, 3)], [*v], max(v), v == 5)
