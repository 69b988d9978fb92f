# Stores all three attributes in Base.
# Fails: who has what; a keyword of the other side; each constructor once
class Base:
    def __init__(self, *, name="none", color="red", size=1):
        self.name, self.color, self.size = name, color, size

    def steps(self):
        return ["Base"]


class Left(Base):
    def steps(self):
        return ["Left"] + super().steps()


class Right(Base):
    def steps(self):
        return ["Right"] + super().steps()


class Bottom(Left, Right):
    def steps(self):
        return ["Bottom"] + super().steps()
