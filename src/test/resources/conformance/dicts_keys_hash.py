class K:
    def __init__(self, n): self.n = n
    def __eq__(self, other): print('eq', self.n, other.n); return self.n == other.n
    def __hash__(self): return 1
d = {K(1): 'a'}
d[K(2)] = 'b'
print(d[K(1)], len(d), K(3) in d)
class NoHash:
    def __eq__(self, other): return True
try:
    {NoHash()}
except TypeError as error:
    print(error)
print(NoHash.__hash__, hash('a') == hash('a'), hash((1, 'a')) == hash((1, 'a')), hash(1.5) == hash(1.5), hash(None) == hash(None))
