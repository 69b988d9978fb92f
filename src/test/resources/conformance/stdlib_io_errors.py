import io, sys
try:
    input()
except EOFError as error:
    print(error)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
s = io.StringIO('x')
s.close()
try:
    s.read()
except ValueError as error:
    print(error)
try:
    io.StringIO(b'x')
except TypeError as error:
    print(error)
try:
    io.BytesIO().write('x')
except TypeError as error:
    print(error)
