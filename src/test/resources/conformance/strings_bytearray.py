a = bytearray(b'abc')
a[0] = 120
a.append(100)
a += b'ef'
a[1:3] = b'--'
del a[-1]
print(a, len(a), a.pop(), bytes(a), a == b'x--de'[:len(a)], a.find(b'-'))
try:
    a[0] = 300
except ValueError as error:
    print(error)
try:
    a.append('x')
except TypeError as error:
    print(error)
m = memoryview(a)
m[0] = 65
print(a, m[1:3].tobytes(), m.nbytes, m.format, m.readonly)
