# Calls the constructor of Base by name.
# Fails: all attributes; defaults; the other way round; a class in between; each constructor once
class Base:
    def __init__(self, *, name="none"):
        self.name = name

    def steps(self):
        return ["Base"]


class Left(Base):
    def __init__(self, *, color="red", **others):
        Base.__init__(self, **others)
        self.color = color

    def steps(self):
        return ["Left"] + super().steps()


class Right(Base):
    def __init__(self, *, size=1, **others):
        Base.__init__(self, **others)
        self.size = size

    def steps(self):
        return ["Right"] + super().steps()


class Bottom(Left, Right):
    def steps(self):
        return ["Bottom"] + super().steps()
