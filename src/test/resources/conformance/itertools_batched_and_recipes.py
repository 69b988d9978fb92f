import itertools
print(hasattr(itertools, 'batched'))
def window(seq, n):
    its = itertools.tee(seq, n)
    for i, it in enumerate(its):
        next(itertools.islice(it, i, i), None)
    return zip(*its)
def roundrobin(*its):
    return [x for t in itertools.zip_longest(*its, fillvalue=window) for x in t if x is not window]
def powerset(s): return itertools.chain.from_iterable(itertools.combinations(s, r) for r in range(len(s) + 1))
print(list(window('abcd', 2)), roundrobin('ABC', 'D', 'EF'), list(powerset([1, 2, 3])))
