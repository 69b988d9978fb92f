class A:
    x = 1
    def __len__(self): return 5
a = A()
a.__len__ = lambda: 99
print(len(a), a.__len__())
A.x += 1
a.x += 10
print(A.x, a.x)
del a.x
print(a.x)
class B(A): pass
B.x = 7
print(A.x, B.x, B().x, 'x' in vars(B), A.__dict__['x'])
