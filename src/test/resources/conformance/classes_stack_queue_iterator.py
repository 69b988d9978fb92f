class Stack:
    def __init__(self, *xs): self._xs = list(xs)
    def push(self, x): self._xs.append(x); return self
    def pop(self):
        if not self._xs: raise IndexError('pop from empty stack')
        return self._xs.pop()
    def __len__(self): return len(self._xs)
    def __bool__(self): return bool(self._xs)
    def __iter__(self): return reversed(self._xs)
    def __eq__(self, o): return self._xs == o._xs
    def __repr__(self): return 'Stack(' + ', '.join(map(repr, self._xs)) + ')'
s = Stack(1, 2).push('x')
print(s, len(s), s.pop(), list(s), Stack() == Stack(), bool(Stack()), [*s], 2 in s, dict.fromkeys(s), max(s))
try: Stack().pop()
except IndexError as e: print(e)
