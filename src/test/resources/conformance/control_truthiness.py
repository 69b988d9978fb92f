class Falsy:
    def __bool__(self): return False
class Empty:
    def __len__(self): return 0
for v in (0, 0.0, 0j, '', ' ', '0', [], [0], (), {}, set(), None, range(0), range(1), Falsy(), Empty(), object, b'', float('nan'), ...):
    print(type(v).__name__, bool(v), not v, 'yes' if v else 'no')
print(1 and 2, 0 and 1 / 0, 0 or 'x', None or [] or 'last', 1 or 1 / 0, '' and 5, not not 'a')
class Bad:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
for c in (Bad, BadLen):
    try:
        if c(): pass
    except (TypeError, ValueError) as error:
        print(error)
