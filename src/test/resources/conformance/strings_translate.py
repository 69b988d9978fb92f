table = str.maketrans('abc', 'xyz', 'd')
print('abcd'.translate(table), 'hello'.translate({ord('l'): None, ord('o'): '00'}), str.maketrans({'a': 1, 'b': 'two'}))
try:
    str.maketrans('ab', 'c')
except ValueError as error:
    print(error)
