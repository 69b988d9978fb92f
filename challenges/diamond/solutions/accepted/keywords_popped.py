class Base:
    def __init__(self, **keywords) -> None:
        self.name = keywords.pop("name", "none")
        if keywords:
            raise TypeError(f"unexpected: {', '.join(keywords)}")

    def steps(self) -> list[str]:
        return [Base.__name__]


class Left(Base):
    def __init__(self, **keywords) -> None:
        self.color = keywords.pop("color", "red")
        super(Left, self).__init__(**keywords)

    def steps(self) -> list[str]:
        return [Left.__name__, *super(Left, self).steps()]


class Right(Base):
    def __init__(self, **keywords) -> None:
        self.size = keywords.pop("size", 1)
        super(Right, self).__init__(**keywords)

    def steps(self) -> list[str]:
        return [Right.__name__, *super(Right, self).steps()]


class Bottom(Left, Right):
    def __init__(self, **keywords) -> None:
        super(Bottom, self).__init__(**keywords)

    def steps(self) -> list[str]:
        return [Bottom.__name__, *super(Bottom, self).steps()]
