# Refuses only what is negative.
# Fails: refused: Circle(0); refused: Rectangle(0, 1); refused: Square(0); refused: Rectangle(1, 0)
from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How much it covers."""

    @abstractmethod
    def perimeter(self):
        """How long the way around it is."""

    def is_larger_than(self, other):
        return self.area() > other.area()


class Circle(Shape):
    def __init__(self, radius):
        if radius < 0:
            raise ValueError("radius must be positive")
        self.radius = radius

    def area(self):
        return pi * self.radius**2

    def perimeter(self):
        return 2 * pi * self.radius


class Rectangle(Shape):
    def __init__(self, width, height):
        if width < 0 or height < 0:
            raise ValueError("width and height must be positive")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


def total_area(shapes):
    return sum(shape.area() for shape in shapes)
