# arguments: [[[1, 2], [1, 2]]]
# expect: 1

from collections import namedtuple

Point = namedtuple("Point", "x y")

def solve(pairs):
    return len({Point(*pair) for pair in pairs})
