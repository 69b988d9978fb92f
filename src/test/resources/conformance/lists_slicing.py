a = list(range(10))
print(a[2:5], a[::-2], a[-3:], a[5:2], a[8:100], a[:-100:-1])
a[2:5] = ['x']
print(a)
a[::2] = 'abcd'
print(a)
a[1:1] = [0, 0]
del a[::3]
print(a)
a[5:] = []
a[:0] = (7, 8)
print(a)
for action in ('a[::2] = [1]', 'a[0:1] = 5', 'a[100]', 'a[100] = 1', 'del a[100]', "a['x']", 'a[1.0]', 'a[None]'):
    try:
        exec(action)
    except Exception as error:
        print(action, type(error).__name__, error)
