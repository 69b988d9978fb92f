from collections import namedtuple
P = namedtuple('P', 'x y', defaults=[0])
p = P(1)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), P._fields, P._field_defaults, p == (1, 0), P(*[3, 4]), P._make('ab'), len(p))
x, y = p
for action in (lambda: P(), lambda: P(1, 2, 3), lambda: setattr(p, 'x', 1), lambda: p.z, lambda: P(z=1), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', 'def'), lambda: p._replace(q=1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
from typing import NamedTuple
class E(NamedTuple):
    name: str
    id: int = 3
    def greet(self): return 'hi ' + self.name
print(E('a'), E('a').greet(), E.__annotations__, E._field_defaults)
