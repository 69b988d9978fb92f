def g():
    try:
        yield 1
        yield 2
    finally: print('cleanup')
for x in g():
    print(x)
    break
print('loop left')
def h():
    yield 1
    return 'value'
def k():
    v = yield from h()
    print('v', v)
print(list(k()), [*h()])
it = h()
for _ in it: pass
print(next(it, 'exhausted'))
