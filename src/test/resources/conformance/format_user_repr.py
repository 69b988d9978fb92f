class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'{type(self).__name__}({self.x!r}, {self.y!r})'
class P3(Point): pass
print(Point(1, 'a'), P3(1.0, None), [Point(0, 0)])
class Bad:
    def __repr__(self): return 5
try:
    repr(Bad())
except TypeError as error:
    print(error)
class BadStr:
    def __str__(self): return None
try:
    str(BadStr())
except TypeError as error:
    print(error)
