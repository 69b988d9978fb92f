class L(list):
    def __getitem__(self, i): return 'item'
    def append(self, x): super().append(x * 2)
l = L([1, 2])
l.append(3)
print(l, l[0], list(l), l + [4], type(l + [4]).__name__, type(l[:]).__name__, l == [1, 2, 6], len(l), type(l.copy()).__name__)
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __repr__(self): return f'I({int(self)})'
print(I(1) + 1, 1 + I(1), I(5), str(I(5)), f'{I(5)}', sum([I(1), I(2)]), I(3) * 2)
class D(dict):
    def __getitem__(self, k): return 'x'
print(D(a=1)['a'], D(a=1).get('a'), '%(a)s' % D(a=1), {**D(a=1)})
