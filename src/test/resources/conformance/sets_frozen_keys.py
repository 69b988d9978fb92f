d = {frozenset('ab'): 1}
print(d[frozenset('ba')], frozenset() in {frozenset()}, {1, 2} in [{2, 1}], {1, 2} in {frozenset([1, 2])}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print(set('hello') == set('ohell'), sorted(set([3, 1, 2, 3])), sorted({c for c in 'mississippi'}), {n % 3 for n in range(9)} == {0, 1, 2})
