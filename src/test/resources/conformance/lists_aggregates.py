print(sum([]), sum([1, 2], 10), sum([[1], [2]], []), min(3, 1), max('a', 'b'), min([], default=None), any([]), all([]), any([0, 1]), all([1, 0]))
print(max([1, 5, 5.0]), max(['b', 'a'], key=lambda s: -ord(s)), min(['bb', 'a'], key=len), len([[1, 2], []]), abs(-3), sum(x > 1 for x in [1, 2, 3]))
for action in (lambda: max([]), lambda: min(5), lambda: sum(['a', 'b']), lambda: sum('ab'), lambda: max(1, 'a'), lambda: len(5), lambda: sum([1], [2]), lambda: sum(['a'], '')):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
