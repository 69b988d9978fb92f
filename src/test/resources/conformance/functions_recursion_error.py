import sys
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, isinstance(error, RuntimeError), str(error)[:32])
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError as error:
    print('repr')
class G:
    def __getattr__(self, name): return self.other
try:
    G().x
except RecursionError:
    print('getattr')
print(sys.getrecursionlimit())
