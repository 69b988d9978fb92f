from dataclasses import astuple, dataclass
from numbers import Real


@dataclass(frozen=True, repr=False)
class Vector:
    x: float
    y: float

    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(self.x + other.x, self.y + other.y)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, Vector):
            return self + -other
        return NotImplemented

    def __neg__(self):
        return -1 * self

    def __mul__(self, factor):
        if isinstance(factor, Real):
            return Vector(self.x * factor, self.y * factor)
        return NotImplemented

    def __rmul__(self, factor):
        return self * factor

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __iter__(self):
        return iter(astuple(self))

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return astuple(self)[index]

    def __repr__(self):
        return "Vector({}, {})".format(*self)
