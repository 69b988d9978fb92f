def g():
    while True:
        try:
            v = yield 'waiting'
            print('value', v)
        except KeyError as e:
            print('key', e)
x = g()
next(x)
print(x.throw(KeyError('k')), x.send(5))
try:
    x.throw(ValueError('v'))
except ValueError as e:
    print('out', e)
try:
    next(x)
except StopIteration:
    print('finished')
x = g()
x.close()
print(list(x))
def reenter():
    yield next(r)
r = reenter()
try:
    next(r)
except ValueError as e:
    print(e)
