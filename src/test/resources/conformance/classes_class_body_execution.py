print('before')
class A:
    print('in body', __qualname__, __module__)
    x = [i for i in range(3)]
    for y in x: pass
    if True:
        def cond(self): return 'conditional'
    def __init__(self, n=len(x)): self.n = n
    del y
print(A.x, A().n, A().cond(), hasattr(A, 'y'))
