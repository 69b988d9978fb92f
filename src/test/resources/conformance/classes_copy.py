import copy
a = [1, [2, 3], {'k': [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]['k'].append(5)
print(s, d, copy.copy((1, 2)), copy.deepcopy({1, 2}))
class N:
    def __init__(self): self.me = self; self.l = [1]
    def __copy__(self): return 'copied'
n = N()
m = copy.deepcopy(n)
print(m.me is m, m.l == n.l, m.l is n.l, copy.copy(n))
t = [1]
x = copy.deepcopy([t, t])
print(x[0] is x[1], x[0] is t)
