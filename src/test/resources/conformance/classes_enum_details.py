from enum import Enum, Flag, IntFlag, auto, member, nonmember
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def gravity(self): return round(self.mass / self.radius ** 2, 3)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    A = auto()
    B = auto()
    @classmethod
    def _missing_(cls, v): return cls.A
print(Planet.EARTH.gravity, Planet.heaviest(), Planet((0.64, 3.39)), Auto.B.value, Auto('zzz'), [m.name for m in Planet], Planet.MARS.value, Planet.EARTH in Planet, hash(Auto.A) == hash(Auto.A))
class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
print(Perm.R | Perm.X, Perm(6), int(Perm.R | 1), Perm.W in Perm(7), Perm.R.name, repr(Perm(0)), list(Perm(5)), Perm(8) == 8)
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal), Animal.DOG.value, Animal['CAT'])
