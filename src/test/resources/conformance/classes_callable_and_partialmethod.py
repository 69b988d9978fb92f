from functools import partialmethod, partial
class Cell:
    alive = False
    def set(self, s): self.alive = s
    on = partialmethod(set, True)
c = Cell()
c.on()
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x): return x + self.n
print(c.alive, Adder(2)(3), list(map(Adder(1), [1, 2])), callable(Adder(1)), partial(Adder, 5)()(1), callable(c))
