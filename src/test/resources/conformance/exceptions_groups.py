def f():
    raise ExceptionGroup('many', [ValueError(1), KeyError('k'), ExceptionGroup('in', [TypeError('t')])])
try:
    f()
except* ValueError as g:
    print('values', g.exceptions, g.message)
except* (KeyError, TypeError) as g:
    print('others', repr(g))
try:
    try: f()
    except* ValueError: pass
except ExceptionGroup as g:
    print(g, len(g.exceptions), g.subgroup(TypeError), g.split(KeyError))
try:
    try: raise ValueError('plain')
    except* ValueError as g: print(repr(g))
except Exception: print('no')
for args in (('m', []), ('m', [5]), (1, [ValueError()]), ('m', ValueError()), ('m',)):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
try:
    try: raise ValueError('v')
    except* ValueError: raise KeyError('new')
except BaseException as error:
    print(repr(error))
