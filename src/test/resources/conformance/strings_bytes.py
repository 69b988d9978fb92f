b = b'hello'
print(b[0], b[1:3], b.hex(), bytes.fromhex('68 65'), b.upper(), b'%d %s' % (1, b'x'), bytes(3), bytes([65, 66]), b.find(b'l'), b'l' in b, 108 in b, list(b))
print(b'a,b'.split(b','), b''.join([b'x', b'y']), b'\x00\xff\n\'"', b.decode(), str(b), repr(b"it's"))
for action in (lambda: bytes([256]), lambda: b + 'x', lambda: bytes('é'), lambda: bytes(-1), lambda: b[0:1] + 1, lambda: bytes.fromhex('xyz'), lambda: b.index(b'z')):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
