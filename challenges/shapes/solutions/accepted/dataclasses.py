import math
from abc import ABCMeta, abstractmethod
from collections.abc import Iterable
from dataclasses import astuple, dataclass


class Shape(metaclass=ABCMeta):
    def __post_init__(self) -> None:
        if min(astuple(self)) <= 0:
            raise ValueError("lengths must be positive")

    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    def perimeter(self) -> float: ...

    def is_larger_than(self, other: "Shape") -> bool:
        return other.area() < self.area()


@dataclass
class Circle(Shape):
    radius: float

    def area(self) -> float:
        return math.pi * self.radius * self.radius

    def perimeter(self) -> float:
        return math.tau * self.radius


@dataclass
class Rectangle(Shape):
    width: float
    height: float

    def area(self) -> float:
        return self.width * self.height

    def perimeter(self) -> float:
        return self.width + self.width + self.height + self.height


class Square(Rectangle):
    def __init__(self, side: float) -> None:
        Rectangle.__init__(self, width=side, height=side)


def total_area(shapes: Iterable[Shape]) -> float:
    total = 0
    for shape in shapes:
        total += shape.area()
    return total
