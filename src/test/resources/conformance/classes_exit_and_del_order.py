log = []
class R:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append('+' + self.n); return self
    def __exit__(self, *e): log.append('-' + self.n)
with R('a'), R('b') as b:
    log.append(b.n)
try:
    with R('c'):
        raise KeyError
except KeyError: log.append('caught')
print(log)
