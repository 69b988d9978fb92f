# Lets Bottom call both constructors by name, with the keywords of each.
# Fails: a class in between; each constructor once
class Base:
    def __init__(self, *, name="none"):
        self.name = name

    def steps(self):
        return ["Base"]


class Left(Base):
    def __init__(self, *, color="red", **others):
        super().__init__(**others)
        self.color = color

    def steps(self):
        return ["Left"] + super().steps()


class Right(Base):
    def __init__(self, *, size=1, **others):
        super().__init__(**others)
        self.size = size

    def steps(self):
        return ["Right"] + super().steps()


class Bottom(Left, Right):
    def __init__(self, *, name="none", color="red", size=1):
        Left.__init__(self, name=name, color=color)
        Right.__init__(self, name=name, size=size)

    def steps(self):
        return ["Bottom"] + super().steps()
