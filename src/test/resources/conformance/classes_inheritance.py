class A:
    def hi(self): return 'A'
    def who(self): return self.hi()
class B(A):
    def hi(self): return 'B' + super().hi()
class C(A):
    def hi(self): return 'C' + super().hi()
class D(B, C):
    def hi(self): return 'D' + super().hi()
print(D().hi(), D().who(), [k.__name__ for k in D.__mro__], issubclass(D, A), D.__bases__ == (B, C), super(B, D()).hi())
try:
    class X(A, B): pass
except TypeError as error:
    print(error)
try:
    class Y(A, A): pass
except TypeError as error:
    print(error)
for base in ('bool', 'type(None)', 'range', '5', 'type(len)'):
    try:
        exec(f'class Z({base}): pass')
    except TypeError as error:
        print(error)
