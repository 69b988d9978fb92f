class L:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
class R:
    def __radd__(self, o): return 'radd'
    def __gt__(self, o): return 'gt'
class S(L):
    def __radd__(self, o): return 'subclass first'
print(L() + R(), L() < R(), L() == R(), L() + S(), L() != L())
for action in (lambda: L() + L(), lambda: R() + L(), lambda: L() < L(), lambda: L() <= R()):
    try:
        print(action())
    except TypeError as error:
        print(error)
