# arguments: [['RED', 'BLUE']]
# expect: True

from enum import Enum

class Colour(Enum):
    RED = 1
    BLUE = 2

def solve(names):
    return {Colour[name] for name in names} == set(Colour)
