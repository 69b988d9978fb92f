from enum import Enum, IntEnum, Flag, auto, unique, StrEnum
class C(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    @property
    def nice(self): return self.name.title()
print(C.RED, repr(C.RED), C(2), C['GREEN'], C.CRIMSON, list(C), C.RED.nice, C.RED is C(1), C.RED == 1, len(C), C.__members__.keys(), isinstance(C.RED, C), {C.RED: 1})
class N(IntEnum):
    A = auto()
    B = auto()
class P(Flag):
    R = auto()
    W = auto()
class S(StrEnum):
    X = auto()
print(N.B + 1, N.A < N.B, N.A, repr(N.A), P.R | P.W, P.R in (P.R | P.W), P(0), S.X, repr(S.X), f'{N.A} {S.X}', P.R.value, ~P.R)
for action in (lambda: C(9), lambda: C['BLUE'], lambda: setattr(C, 'RED', 2), lambda: C.RED < C.GREEN, lambda: C.BLUE, lambda: C()):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:
    class X(C): pass
except TypeError as error:
    print(error)
