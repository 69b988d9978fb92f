class R:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i
print(bool(R(0)), list(R(3)), 2 in R(3), 5 in R(3), list(reversed(R(3))), sum(R(4)), sorted(R(3), reverse=True), tuple(R(2)), max(R(3)), R(3)[1], list(enumerate(R(2))), [*R(2)], list(zip(R(2), 'ab')))
for bad in (-1, 'x', 1.5, 2 ** 70):
    class B:
        def __len__(self): return bad
    try: len(B())
    except Exception as e: print(type(e).__name__, e)
