def f(a, b=1, *, c=2): pass
def g(a, b, c): pass
def h(*, k): pass
def none(): pass
def pos(a, /, b): pass
class C:
    def m(self, x): pass
    def forgot(): pass
for call in ('f()', 'f(1, 2, 3)', 'f(1, a=2)', 'f(1, z=3)', 'g()', 'g(1)', 'g(1, 2)', 'g(1, 2, 3, 4)', 'g(a=1)', 'h()', 'h(1)', 'none(1)', 'none(x=1)', 'pos(a=1, b=2)', 'C().m()', 'C().m(1, 2)', 'C.m(1)', 'C().forgot()', 'C(1)', 'len()', 'len(1, 2)', 'print(x=1)', 'f(*5)', 'f(**5)', 'f(**{1: 2})', 'f(1, **{"a": 2})', '(1)()', 'None()', '"a"()', '[1](0)', 'int(1, 2, 3)', 'max()', 'abs("x")', 'isinstance(1)', 'object(1)', 'dict(1, 2)'):
    try:
        eval(call)
    except TypeError as error:
        print(call, '|', error)
