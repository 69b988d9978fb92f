from dataclasses import dataclass
from enum import Enum
@dataclass
class P:
    x: int
    y: int
class Color(Enum):
    RED = 1
    BLUE = 2
class Q:
    __match_args__ = ('a',)
    def __init__(self, a): self.a = a; self.b = 'b'
def f(v):
    match v:
        case P(0, 0): return 'origin'
        case P(x=0, y=y): return f'on y {y}'
        case P(x, y) if x == y: return 'diagonal'
        case P(): return 'point'
        case Color.RED: return 'red'
        case Q(a, b='b'): return a
        case int(n) | float(n): return n + 1
        case [P(x=a), *_]: return ('points', a)
        case dict() | None: return 'dict or none'
print([f(v) for v in (P(0, 0), P(0, 3), P(2, 2), P(1, 2), Color.RED, Color.BLUE, Q(7), 3, 2.5, [P(9, 1)], {}, None)])
try:
    match Q(1):
        case Q(1, 2): pass
except TypeError as error:
    print(error)
try:
    match 1:
        case int(1, 2): pass
except TypeError as error:
    print(error)
