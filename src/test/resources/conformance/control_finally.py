def f(n):
    try:
        if n == 0: return 'try'
        if n == 1: raise ValueError
        return 'body'
    except ValueError:
        return 'except'
    else:
        return 'else'
    finally:
        print('finally', n)
print(f(0), f(1), f(2))
def g():
    try: return 1
    finally: return 2
def h():
    for i in range(3):
        try: continue
        finally: print('f', i)
    while True:
        try: break
        finally: print('broke')
    return i
print(g(), h())
def k():
    x = 1
    try: return x
    finally: x = 2
print(k())
