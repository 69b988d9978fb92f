from collections import deque
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0)
print(d, d[0], d[-1], d.maxlen, len(d), 3 in d, list(reversed(d)))
d.rotate(1); print(d)
d.rotate(-2); print(d, d.popleft(), d.pop(), d.count(3))
d.extendleft('ab'); d.insert(1, 'x') if len(d) < 4 else d.remove('a')
print(d, deque('ab') + deque('c'), deque('ab') == deque(['a', 'b']), d.copy() is d, deque([1, 2]) < deque([2]))
for action in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d.remove('q'), lambda: d[0:1], lambda: deque(maxlen=-1), lambda: deque([1], 1).insert(0, 2), lambda: [d.append(x) for x in d]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
