print(2 ** -1, (-8) ** 2, -8 ** 2, 2 ** 3 ** 2, 0 ** 0, 0.0 ** 0, 4 ** 0.5, (-1) ** 3)
print((-8) ** (1 / 3))
for base, exponent in ((0, -1), (0.0, -1), (10.0, 400)):
    try:
        print(base ** exponent)
    except ArithmeticError as error:
        print(type(error).__name__, error)
