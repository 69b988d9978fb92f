for value in ('1e3', ' -1.5\n', 'inf', '-Infinity', 'nan', '1_0.5', '.5', '5.', '0x1', '1e', '', '1,5', '١.٥'):
    try:
        print(repr(value), float(value))
    except ValueError as error:
        print(error)
for value in (float('inf'), float('nan')):
    try:
        int(value)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(int(-3.9), int(3.9), float(10 ** 20), float.fromhex('0x1.8p1'), (2.5).is_integer(), (1e300).__int__() % 7)
