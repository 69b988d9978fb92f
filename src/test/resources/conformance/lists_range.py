r = range(10, 0, -3)
print(r, list(r), len(r), r[1], r[-1], r[1:], 4 in r, 5 in r, r.index(7), r == range(10, -1, -3), hash(range(0)) == hash(range(1, 1)))
print(range(5)[::-1], list(range(0)), list(range(5, 2)), max(range(3)), sum(range(101)), range(3).count(2), r.start, r.stop, r.step)
for action in (lambda: range(1, 2, 0), lambda: range(1.0), lambda: range('a'), lambda: r[10], lambda: range(), lambda: range(3).index(9)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    print(len(range(10 ** 18)))
except OverflowError as error:
    print(error)
print(10 ** 17 in range(10 ** 18))
