def g():
    try: yield 1
    finally: print('closed')
i = g()
next(i)
del i
print('after del')
class A:
    def __del__(self): print('deleted')
A()
print('after drop')
