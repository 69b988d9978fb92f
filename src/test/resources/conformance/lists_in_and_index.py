a = [1, 'x', None, [2], 3.0, True]
print(3 in a, '3' in a, [2] in a, None in a, a.index(True), a.count(1), a.index(None), False in a, 0 in [False], '' in ['a'], [] in [[]], float('nan') in [float('nan')])
