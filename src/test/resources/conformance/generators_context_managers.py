from contextlib import contextmanager, ExitStack, closing, nullcontext, redirect_stdout
import io
@contextmanager
def tag(n):
    print('<' + n)
    try:
        yield n.upper()
    except ValueError as e:
        print('handled', e)
    finally:
        print('/' + n)
with tag('a') as t, tag('b'):
    print(t)
with tag('c'):
    raise ValueError('v')
with ExitStack() as s:
    for n in 'xy': s.enter_context(tag(n))
    s.callback(print, 'callback')
with redirect_stdout(io.StringIO()) as out: print('hidden')
print(repr(out.getvalue()), nullcontext(5).__enter__())
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)
