import struct, array
p = struct.pack('>IhB3sf?', 1, -2, 255, b'abc', 1.5, True)
print(p, struct.unpack('>IhB3sf?', p), struct.calcsize('<qi'), struct.pack('<d', 0.1).hex(), list(struct.iter_unpack('<H', b'\x01\x00\x02\x00')))
a = array.array('i', [1, 2, 3])
a.append(4)
print(a, a[1:], a.itemsize, a.tobytes()[:4], a.typecode, sum(a))
for action in (lambda: struct.pack('B', 256), lambda: struct.unpack('I', b'a'), lambda: struct.pack('I'), lambda: struct.pack('z', 1), lambda: a.append('x'), lambda: array.array('i', [2 ** 40]), lambda: array.array('z')):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
