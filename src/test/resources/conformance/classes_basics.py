class Dog:
    kind = 'canine'
    tricks = []
    def __init__(self, name): self.name = name
    def add(self, t): self.tricks.append(t)
a, b = Dog('a'), Dog('b')
a.add('roll')
a.kind = 'wolf'
print(b.tricks, a.kind, b.kind, Dog.kind, a.__dict__, Dog.add(b, 'sit'), a.tricks, type(a).__name__, isinstance(a, Dog), a.__class__ is Dog)
for action in (lambda: a.nope, lambda: Dog.nope, lambda: Dog(), lambda: a(), lambda: a.add(), lambda: Dog.add('x'), lambda: a[0], lambda: a + b, lambda: len(a), lambda: iter(a), lambda: a < b, lambda: int(a), lambda: a.kind(), lambda: delattr(a, 'q'), lambda: Dog.__init__()):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
