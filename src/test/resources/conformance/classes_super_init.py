class Base:
    def __init__(self, x, **kw): print('Base', x, kw); self.x = x
class Mixin:
    def __init__(self, *a, tag='t', **kw): print('Mixin', tag); super().__init__(*a, **kw)
class Child(Mixin, Base):
    def __init__(self, x): super().__init__(x, tag='c', extra=1)
print(Child(1).x)
class Forgot(Base):
    def __init__(self): pass
try:
    Forgot().x
except AttributeError as error:
    print(error)
class Plain:
    def __init__(self): super().__init__(5)
try:
    Plain()
except TypeError as error:
    print(error)
