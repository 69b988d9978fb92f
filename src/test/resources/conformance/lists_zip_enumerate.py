print(list(zip([1, 2, 3], 'ab')), list(zip()), list(zip([1])), list(enumerate('ab', 5)), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as error:
    print(error)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
i = iter(range(5))
print(list(zip(i, i)), next(i, 'done'))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, '', 'a'])), list(reversed(range(3))))
