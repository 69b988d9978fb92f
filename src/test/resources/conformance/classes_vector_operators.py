class V:
    def __init__(s, *c): s.c = c
    def __add__(s, o): return V(*(a + b for a, b in zip(s.c, o.c)))
    def __sub__(s, o): return s + -o
    def __neg__(s): return V(*(-a for a in s.c))
    def __mul__(s, k): return V(*(a * k for a in s.c)) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(s.c, k.c))
    __rmul__ = __mul__
    def __abs__(s): return (s * s) ** .5
    def __eq__(s, o): return isinstance(o, V) and s.c == o.c
    def __getitem__(s, i): return s.c[i]
    def __format__(s, f): return '(' + ', '.join(format(a, f) for a in s.c) + ')'
    def __repr__(s): return f'V{s.c}'
    def __bool__(s): return any(s.c)
    def __pow__(s, n, m=None): return ('pow', n, m)
    def __lshift__(s, n): return 'shift'
    def __invert__(s): return V(*s.c[::-1])
    def __floordiv__(s, n): return V(*(a // n for a in s.c))
    def __mod__(s, n): return V(*(a % n for a in s.c))
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, 2 * a, a * 3, a * b, abs(b), -a, a == V(1, 2), a != b, f'{b:.1f}', b[0], list(b), bool(V(0, 0)), a ** 2, pow(a, 2, 5), a << 1, ~a, b // 2, b % 2)
try: a + 1
except AttributeError as e: print(e)
try: 1 + a
except TypeError as e: print(e)
try: a @ b
except TypeError as e: print(e)
