print(1 == 1.0, 10 ** 16 + 1 == 1e16 + 1, 2 ** 53 + 1 > 2.0 ** 53, 0.1 + 0.2 == 0.3, 1 == '1', None == 0, [] == ())
for left, right in ((1, '1'), (None, 1), ([], ()), ({}, {}), (1j, 2j), (object, 1)):
    try:
        left < right
    except TypeError as error:
        print(error)
