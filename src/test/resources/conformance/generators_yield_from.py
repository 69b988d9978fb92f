def inner():
    try:
        x = yield 'a'
        print('inner got', x)
    except ValueError as e:
        print('inner caught', e)
        yield 'recovered'
    return 'result'
def outer():
    r = yield from inner()
    print('r', r)
    yield from [1, 2]
    yield from 'xy'
g = outer()
print(next(g), g.throw(ValueError('thrown')), list(g))
g = outer()
next(g)
print(g.send('s'), list(g))
def f(): yield from 5
try:
    list(f())
except TypeError as error:
    print(error)
