log = []
def note(x): log.append(x); return x
g = (note(x) for x in range(5) if note(-x) or True)
print(next(g), log, next(g), log)
print(sum(x * x for x in range(10)), max((len(w), w) for w in ['a', 'bb']), ','.join(str(x) for x in range(3)), any(note(x) > 2 for x in (1, 3, 5)), log[-1], dict((x, x) for x in 'ab'), set(x % 2 for x in range(4)), tuple(x for x in ()))
a = [1, 2]
g = (x for x in a)
a.append(3)
a = [9]
print(list(g), (x for x in [1]).__name__)
