for x in (0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, -0.0, 2.0, 1e22, 1e23):
    print(repr(x), str(x), x.hex())
print(float('inf'), float('-inf'), float('nan'))
