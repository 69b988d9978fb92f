z = 3 + 4j
print(z, abs(z), z.conjugate(), z * 1j, z / 2, z ** 2, z == 3 + 4j, complex('1+2j'), complex(1, -0.0))
print(repr(-0j), 1j * 1j, complex(0, float('inf')), hash(1 + 0j), bool(0j))
for action in (lambda: z < 1, lambda: int(z), lambda: complex('1 + 2j')):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
