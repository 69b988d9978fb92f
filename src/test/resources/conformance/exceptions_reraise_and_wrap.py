class Wrapped(Exception): pass
def low(): raise KeyError('low')
def mid():
    try: low()
    except KeyError as e: raise Wrapped('mid') from e
def top():
    try: mid()
    except Wrapped as e:
        e.extra = 1
        raise
try: top()
except Wrapped as e:
    print(e, e.extra, repr(e.__cause__), e.with_traceback(None) is e, e.__traceback__ is None)
try:
    try: low()
    except KeyError as e: raise e from None
except KeyError as e: print(repr(e), e.__cause__, e.__suppress_context__)
