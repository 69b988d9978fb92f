import itertools as i
for action in (lambda: list(i.combinations('abc', -1)), lambda: i.repeat(), lambda: list(i.chain(5)), lambda: list(i.starmap(pow, [1])), lambda: i.count('a'), lambda: list(i.zip_longest(1)), lambda: i.accumulate(), lambda: i.product(5), lambda: i.cycle(3), lambda: i.groupby(), lambda: list(i.islice('abc', 'x'))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
