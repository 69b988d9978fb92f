from collections.abc import Callable


class Box[T]:
    def __init__(self, item: T) -> None:
        self.__item = item

    def get(self) -> T:
        return self.__item

    def set(self, item: T) -> None:
        self.__item = item

    def map[U](self, function: Callable[[T], U]) -> "Box[U]":
        return Box(function(self.get()))

    def kind(self) -> object:
        try:
            (kind,) = self.__orig_class__.__args__
        except AttributeError:
            return None
        return kind

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Box) and self.get() == other.get()

    def __repr__(self) -> str:
        return "Box(" + repr(self.get()) + ")"
