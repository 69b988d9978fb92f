m = memoryview(bytearray(b'abcdef'))
print(m[1], list(m[::2]), m.tolist(), len(m), m[-1], m == b'abcdef', m[2:4].tobytes())
try: print(bytes(m[::2]))
except BufferError as e: print(e)
m[1:3] = b'XY'
print(m.obj, m.hex(), m.itemsize, m.shape, m.contiguous)
try: memoryview(b'x')[0] = 1
except TypeError as e: print(e)
try: m[0:2] = b'abc'
except ValueError as e: print(e)
