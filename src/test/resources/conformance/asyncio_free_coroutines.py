async def f(x): return x * 2
async def g(): return await f(3) + 1
c = g()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
print(type(c).__name__, type(f).__name__)
class A:
    def __await__(self):
        got = yield 'asked'
        return got + 1
async def h(): return await A()
c = h()
print(c.send(None))
try:
    c.send(41)
except StopIteration as stop:
    print(stop.value)
async def agen():
    for i in range(2): yield i
print(type(agen()).__name__)
async def bad(): return await 5
try:
    bad().send(None)
except TypeError as error:
    print(error)
for source in ('await x', 'def f():\n await x', 'async def f():\n yield from x', 'async def f():\n return [await x for x in y]'):
    try:
        compile(source, 's', 'exec')
        print('ok')
    except SyntaxError as error:
        print(error.msg)
