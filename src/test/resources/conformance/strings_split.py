print(' a  b c '.split(), ' a  b c '.split(' '), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1))
print(''.split(), ''.split(','), 'a\nb\r\nc\x0bd\u2028e'.splitlines(), 'a\nb\n'.splitlines(True), 'a\n\nb'.split('\n'))
print('a\t b\u3000c'.split(), ' x '.split(None, 0), '1 2 3'.split(maxsplit=1))
try:
    'a'.split('')
except ValueError as error:
    print(error)
