from itertools import *
def take(n, it): return list(islice(it, n))
def flatten(x): return list(chain.from_iterable(x))
def partition(p, it):
    a, b = tee(it)
    return list(filterfalse(p, a)), list(filter(p, b))
def unique(it):
    seen = set()
    for x in filterfalse(seen.__contains__, it): seen.add(x); yield x
print(take(3, count(1)), flatten([[1], [2, 3]]), partition(lambda x: x % 2, range(6)), list(unique('AAAABBBCCDAABBB')), list(accumulate([3, 1, 4, 1, 5], max)), list(zip(count(), 'ab')), [''.join(p) for p in product('01', repeat=3)][5], list(islice(cycle([1, 2, 3]), 2, 8)), sum(1 for _ in permutations(range(4), 2)), list(starmap(lambda a, b: a * b, [(1, 2), (3, 4)])), list(takewhile(str.isalpha, 'ab1c')), [list(g) for k, g in groupby([1, 1, 2, 3, 3], lambda x: x > 1)])
