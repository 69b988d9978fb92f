s = set(range(10))
print(s - {1, 2} == {0, 3, 4, 5, 6, 7, 8, 9}, {1, 2} <= s, s >= {1}, {1, 2}.issubset([1, 2, 3]), s.issuperset(range(3)), set() < {1}, {1} < {1}, {1} <= {1}, len(s ^ set(range(5, 15))), sorted(s & set(range(5, 15))), {1}.union([2], (3,), 'a') == {1, 2, 3, 'a'}, s.difference([1], [2]) == s - {1, 2}, {1, 2} == frozenset([2, 1]))
