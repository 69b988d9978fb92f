import sys
for arg in ((), (0,), (3,), ('msg',), (None,), ([1],)):
    try: sys.exit(*arg)
    except SystemExit as e: print(repr(e.code), e.args)
try: exit(2)
except SystemExit as e: print(e.code)
try: raise SystemExit
except BaseException as e: print(isinstance(e, Exception), repr(e))
print(sys.exc_info())
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[0].__name__, sys.exc_info()[1])
