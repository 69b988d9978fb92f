from itertools import accumulate, chain, compress, dropwhile, takewhile, filterfalse, groupby, starmap, tee, zip_longest, pairwise
import operator
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul, initial=10)), list(chain([1], 'a')), list(chain.from_iterable(['ab', 'c'])), list(compress('abc', [1, 0, 1])), list(dropwhile(lambda x: x < 2, [1, 2, 1])), list(takewhile(lambda x: x < 2, [1, 2, 1])), list(filterfalse(None, [0, 1])), list(starmap(pow, [(2, 3)])), list(zip_longest('ab', 'x', fillvalue='-')), list(pairwise('abc')))
print([(k, list(g)) for k, g in groupby('aabbba')], [(k, len(list(g))) for k, g in groupby(sorted('banana'))], list(groupby([])))
a, b = tee([1, 2])
print(list(a), list(b))
g = groupby('aab')
k, first = next(g)
next(g)
print(list(first))
