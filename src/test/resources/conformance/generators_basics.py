def gen():
    print('start')
    x = yield 1
    print('got', x)
    y = yield 2
    return x, y
g = gen()
print(next(g), g.send('a'))
try:
    g.send('b')
except StopIteration as stop:
    print(stop.value)
print(list(g), next(g, 'over'))
try:
    gen().send(1)
except TypeError as error:
    print(error)
print((lambda g: (g.gi_running, type(g).__name__, g.__name__))(gen()))
