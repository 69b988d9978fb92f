# Calls Base by name in steps.
# Fails: the diamond; the other way round; a class in between; a derived name is not a step; the list is new
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
        return ["Left"] + Base.steps(self)


class Right(Base):
    def __init__(self, *, size=1, **others):
        super().__init__(**others)
        self.size = size

    def steps(self):
        return ["Right"] + Base.steps(self)


class Bottom(Left, Right):
    def steps(self):
        return ["Bottom"] + super().steps()
