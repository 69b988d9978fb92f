import time
def f(x, seen=set()):
    new = x not in seen
    seen.add(x)
    return new
print(f(1), f(1), f(2), f(1, set()))
fs = []
for i in range(3):
    def g(): return i
    fs.append(g)
print([g() for g in fs])
fs = [(lambda i: lambda: i)(i) for i in range(3)]
print([g() for g in fs])
class C:
    items = []
    def __init__(self, items=[]): self.items = items
a, b = C(), C()
a.items.append(1)
print(b.items, C.items, f.__defaults__)
