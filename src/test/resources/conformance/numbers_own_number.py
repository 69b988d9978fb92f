class Money:
    def __init__(self, cents): self.cents = cents
    def __add__(self, other): return Money(self.cents + (other.cents if isinstance(other, Money) else other))
    def __radd__(self, other): return Money(self.cents + other)
    def __iadd__(self, other): self.cents += other; return self
    def __neg__(self): return Money(-self.cents)
    def __int__(self): return self.cents
    def __index__(self): return self.cents
    def __float__(self): return self.cents / 100
    def __bool__(self): return self.cents != 0
    def __round__(self, n=None): return ('round', n)
    def __divmod__(self, other): return ('divmod', other)
    def __matmul__(self, other): return ('@', other)
    def __repr__(self): return f'Money({self.cents})'
m = Money(150)
print(m + m, 1 + m, m + 1, sum([m, m]), -m, int(m), float(m), [0] * 3 if m else [], round(m), round(m, 1), divmod(m, 2), m @ 3)
m += 5
print(m, hex(Money(255)), range(10)[Money(3)], bool(Money(0)))
try:
    m - 1
except TypeError as error:
    print(error)
