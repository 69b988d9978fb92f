x = 1
def f():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 2
f()
def g():
    global x
    x = 5
g()
print(x)
def h():
    x += 1
try:
    h()
except UnboundLocalError as error:
    print(error)
class C:
    x = x
    y = [x for _ in range(1)]
    def m(self): return x
x = 7
print(C.x, C.y, C().m())
for source in ('def f():\n x = 1\n global x', 'def f():\n nonlocal y', 'nonlocal z', 'def f(a):\n global a', 'def f():\n print(q)\n global q'):
    try:
        compile(source, 's', 'exec')
    except SyntaxError as error:
        print(error.msg, error.lineno)
