print(True + True, True * 3, -True, True / 2, True // 2, ~False, True ** 2, True & False, True ^ True, True | 2)
print(isinstance(True, int), bool.__mro__, True == 1, True is 1 == True, sum([True, False, True]))
print(str(True), repr(False), int(True), f'{True:d} {True:>6} {True!s:>6}')
