from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, KW_ONLY
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    hidden: str = field(default='h', repr=False)
p = P(1)
print(p, P(1, 2) > P(1, 1), p == P(1), asdict(p), astuple(p), replace(p, y=5), [f.name for f in fields(p)], P(1).tags is P(1).tags)
@dataclass(frozen=True, slots=True)
class F:
    a: int
    def __post_init__(self):
        if self.a < 0: raise ValueError('negative')
print(hash(F(1)) == hash(F(1)), {F(1): 'x'}[F(1)])
for action in (lambda: setattr(F(1), 'a', 2), lambda: F(-1), lambda: P(), lambda: hash(p), lambda: P(1, 2, [], 'h', 5), lambda: P(z=1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass
    class M:
        a: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class N:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
@dataclass
class K(P):
    _: KW_ONLY
    z: int = 9
print(K(1, z=3))
