class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
class B(A):
    __hash__ = None
class C(A):
    def __hash__(self): return hash(self.x)
print(A(1) == A(1), A(1) != A(2), A(1) in [A(1)], [A(1)].index(A(1)), len({C(1), C(1), C(2)}), [C(1)] == [C(1)])
try:
    hash(A(1))
except TypeError as error:
    print(error)
try:
    A(1) == 5
except AttributeError as error:
    print(error)
class D:
    pass
print(D() == D(), D() != D(), (lambda d: d == d)(D()), hash(D) == hash(D))
