class S:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
s = S()
for action in ('s.z = 1', 's.y', 's.__dict__'):
    try:
        exec(action)
    except AttributeError as error:
        print(error)
class T(S): pass
t = T()
t.z = 5
print(s.x, t.z, S.__slots__, t.__dict__)
try:
    class U:
        __slots__ = ('a',)
        a = 1
except ValueError as error:
    print(error)
