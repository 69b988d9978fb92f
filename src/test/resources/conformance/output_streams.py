import sys
sys.stdout.write('a\n')
print(sys.stdout.write('b'), end='|\n')
print('err', file=sys.stderr)
sys.stdout.writelines(['x\n', 'y\n'])
sys.stdout.buffer.write(b'raw\n') if hasattr(sys.stdout, 'buffer') and sys.stdout.flush() is None else None
sys.stdout.buffer.flush()
old, sys.stdout = sys.stdout, __import__('io').StringIO()
print('captured')
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text), print('x') is None, sys.stdout.fileno())
