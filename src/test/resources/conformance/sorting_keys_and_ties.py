data = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(data, key=lambda t: t[1]), sorted(sorted(data), key=lambda t: t[1], reverse=True), sorted(data, key=lambda t: (-t[1], t[0])), sorted('bAcB', key=str.casefold), sorted([3, -1, 2], key=abs), sorted([(1, 'b'), (1, 'a')], reverse=True), sorted({'b': 1, 'a': 2}), sorted([True, False, 2, 1.5]), sorted(['10', '9', '1']), sorted([[2], [1, 5], []]), list(reversed(sorted('hello'))), sorted(range(5), key=lambda x: x % 2), min(data, key=lambda t: t[1]), sorted([None, 1], key=lambda x: (x is not None, x)))
from operator import attrgetter
class A:
    def __init__(s, n): s.n = n
    def __repr__(s): return f'A{s.n}'
print(sorted([A(2), A(1)], key=attrgetter('n')), max([A(1), A(3)], key=attrgetter('n')))
