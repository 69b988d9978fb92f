if 1: x = 1; y = 2
print(x, y, (lambda: (yield))().__class__.__name__, [*[], *()], not not x, - -x, x if y else 0, x.__class__)
print(1if x else 2, [1,2,][0], (1 ,), {1,}, {1:2,}, 0xfor 3)
for x, in [(1,), (2,)]: print(x)
a = b, c = 1, 2
print(a, b, c)
x = y = []; x += [1]; print(y)
def f(a, *, b: int = 1, **c) -> 'x': return a; return b
print(f(1), f.__annotations__)
class A(object,): pass
@(lambda f: f)
def g(): return 5
print(g(), 'a' 'b'
  'c', 1 \
  + 2)
print((yield_ := 1), _ := 3) if False else print(_ if (_ := 3) else 0)
