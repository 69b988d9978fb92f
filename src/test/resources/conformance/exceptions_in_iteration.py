def g():
    yield 1
    raise StopIteration('leaked')
try:
    list(g())
except RuntimeError as error:
    print(error, repr(error.__cause__))
def h():
    try:
        yield 1
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('cleanup')
i = h()
next(i)
i.close()
def stubborn():
    while True:
        try: yield
        except GeneratorExit: pass
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
