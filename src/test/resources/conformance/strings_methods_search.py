s = 'banana'
print(s.find('an'), s.rfind('an'), s.find('x'), s.count('an'), s.count(''), s.count('ana'), s.index('n'), s.rindex('a', 0, 5))
print(s.startswith(('x', 'ba')), s.endswith('na', 0, 4), 'nan' in s, '' in '', s.find('', 10), s.find('', 6))
try:
    s.index('z')
except ValueError as error:
    print(error)
print(s.partition('n'), s.rpartition('n'), s.partition('x'), s.rpartition('x'), s.replace('a', 'o', 2), s.replace('', '-'))
print(s.removeprefix('ba'), s.removesuffix('na'), s.removeprefix('x'))
