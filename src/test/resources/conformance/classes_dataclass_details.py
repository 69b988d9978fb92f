from dataclasses import dataclass, field, InitVar
from typing import ClassVar
@dataclass
class A:
    x: int
    total: ClassVar[int] = 0
    init: InitVar[int] = 5
    squares: list = field(init=False, default_factory=list)
    def __post_init__(self, init): self.squares = [self.x ** 2] * init; A.total += 1
@dataclass(eq=False)
class E: x: int = 1
@dataclass(repr=False, unsafe_hash=True)
class H: x: int = 1
@dataclass
class Tree:
    left: 'Tree | None' = None
    value: int = 0
print(A(2, 2), A.total, E() == E(), hash(H()) == hash(H()), Tree(Tree(value=1), 2), A.__match_args__, A(1, init=0) == A(1, init=0), [f for f in A.__annotations__])
@dataclass(kw_only=True, frozen=True)
class K: a: int; b: int = 2
print(K(a=1), K(a=1) == K(a=1, b=2))
try: K(1)
except TypeError as e: print(e)
try: print(A(1) < A(2))
except TypeError as e: print(e)
