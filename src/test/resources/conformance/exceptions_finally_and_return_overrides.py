def a():
    for i in range(2):
        try: 1 / 0
        except ZeroDivisionError: continue
        finally: print('fin', i)
    return 'end'
def b():
    try: raise ValueError('lost')
    finally: return 'swallowed'
def c():
    while True:
        try: return 'r'
        finally: break
    return 'after break'
def d():
    try:
        try: raise KeyError('a')
        finally: print('inner')
    except KeyError as e: return repr(e)
    else: return 'else'
    finally: print('outer')
print(a(), b(), c(), d())
