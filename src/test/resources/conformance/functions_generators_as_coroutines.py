def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        if x is None: return count, avg
        total += x; count += 1; avg = total / count
def grouper(out):
    out.append((yield from averager()))
a = averager()
next(a)
print(a.send(10), a.send(20))
out = []
g = grouper(out)
next(g)
for v in (1, 2, None):
    try: g.send(v)
    except StopIteration: pass
print(out)
