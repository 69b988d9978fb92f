class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Old()), 20 in Old(), list(It(3)), sum(It(4)), max(It(2)), [*It(2)], dict(zip(It(2), 'ab')), 1 in It(3))
class Bad:
    def __iter__(self): return 5
try:
    list(Bad())
except TypeError as error:
    print(error)
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)), next(iter([]), 'none'))
try:
    next([])
except TypeError as error:
    print(error)
i = iter([1])
print(next(i), i.__length_hint__() if hasattr(i, '__length_hint__') else 0)
