tests = '''int('abc')
int(None)
int([])
int('')
float('x')
[1, 2][5]
'abc'[5]
(1,)[1]
{'a': 1}['b']
undefined_name
None.foo
None[0]
None + 1
1 + None
'a' + 1
len(None)
for_ = iter(5)
5()
'a'.foo()
[].add(1)
{}.append(1)
(1).x
1 in 5
[] + {}
{} + {}
[1] * 'a'
sum([1, 'a'])
sorted([1, 'a'])
max(1, 'a')
'abc' - 'a'
-[]
~1.5
range(1.5)
chr(-1)
ord('ab')
ord('')
list(5)
dict(5)
set(5)
tuple(5)
abs('a')
round('a')
pow('a', 2)
open
'%d' % 'a'
'{}'.format()
import_ = __import__('no_such_module')
from_ = eval('(')
bytes('a')
int('9' * 5, 5)
str(b'a', 'nope')
[].index(1)
''.index('a')
hash([])
isinstance(1, 1)
next(iter([]))
iter(None)
reversed(5)
enumerate(5)
zip(5)
map(5)
filter(None)
input.x
print.x
type.x
1 < 'a'
[] < ()
None < None
{} > {}
1 @ 2
a.b.c
[1, 2, 3]['a']
[1][1.0]
'a'['b']
{1: 2}[[]]
{[]}
divmod(1, 0)
0 ** -1
1 << -1
complex('a')
memoryview(5)
slice()
object().x
super()
getattr(1, 'zz')
globals()['zz']
vars(1)
exec(5)
eval('1 +')
compile('x', 'f', 'bad')
__import__('')
format(1, 'q')
'a'.join([1])
'a'.encode('zz')
b'a'.decode('zz')
b'a' + 'a'
'a'.replace(1, 2)
'a'.split(1)
'a'.startswith(1)
'a'.center('x')
'a'.count()
[].pop()
{}.popitem()
set().pop()
[].remove(1)
[].insert('a', 1)
(1).bit_length(2)
int.from_bytes('a', 'big')'''
for t in tests.split('\n'):
    try:
        exec(t)
    except Exception as error:
        print(t, '|', type(error).__name__, error)
