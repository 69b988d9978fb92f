import io
out = io.StringIO()
print('hello', 1, file=out)
out.write('more\nlines')
print(repr(out.getvalue()), out.tell())
out.seek(0)
print(out.readline(), out.readlines(), out.read())
b = io.BytesIO(b'ab\ncd')
print(b.read(1), b.readline(), b.getvalue(), list(io.StringIO('x\ny\n')))
