x = [1, 2, 3]
del x[0], x[-1]
print(x)
del x
for name in ('x', 'never'):
    try:
        exec('del ' + name)
    except NameError as error:
        print(error)
def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)
print(f())
class C: a = 1
del C.a
try:
    C().a
except AttributeError as error:
    print(error)
try:
    del C().b
except AttributeError as error:
    print(error)
