class Outer:
    v = 1
    class Inner:
        def f(self): return Outer.v
    def make(self):
        class Local:
            w = self.v
        return Local
print(Outer.Inner().f(), Outer().make().w, Outer().make().__qualname__, Outer.Inner.__qualname__)
def f():
    x = 5
    class A:
        y = x
        x = 6
    return A.y, A.x, x
try:
    print(f())
except NameError as e:
    print(e)
