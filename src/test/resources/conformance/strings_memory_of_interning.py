a = 'hello'
b = 'hel' + 'lo'
print(a == b, hash(a) == hash(b), a is a, ''.join(['hel', 'lo']) == a, len({a, b}), a in {b: 1})
import sys
print(sys.intern('x y') is sys.intern('x y'))
