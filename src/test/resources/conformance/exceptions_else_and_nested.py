def f(x):
    try: y = 10 / x
    except ZeroDivisionError: print('zero')
    except TypeError as e: print('type', e)
    else: print('else', y)
    finally: print('finally')
f(2); f(0); f('a')
e = 'outer'
try: raise ValueError('v')
except ValueError as e: pass
try: e
except NameError as x: print(x)
def g():
    try: raise ValueError
    except ValueError:
        try: raise KeyError
        except KeyError as k: return type(k.__context__).__name__
print(g())
