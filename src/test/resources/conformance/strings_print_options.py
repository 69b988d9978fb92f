import sys
print(1, 'a', None, [1, 'b'], sep=', ', end='!\n')
print('no newline', end='')
print()
print(*'abc', sep='\n')
print()
print('x', file=sys.stdout, flush=True)
print('a', 'b', sep=None, end=None)
try:
    print('a', sep=1)
except TypeError as error:
    print(error)
