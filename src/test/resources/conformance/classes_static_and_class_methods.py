class D:
    count = 0
    def __init__(self): type(self).count += 1
    @classmethod
    def make(cls, n): return [cls() for _ in range(n)]
    @staticmethod
    def add(a, b): return a + b
    @classmethod
    def name(cls): return cls.__name__
class E(D): pass
D.make(2); E.make(3)
print(D.count, E.count, D.add(1, 2), D().add(3, 4), E.name(), E().name(), D.make.__self__ is D)
