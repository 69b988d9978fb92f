d = {(0, 1): 'a', 1: 'int', '1': 'str', None: 'none', 2.5: 'f', True: 'bool', frozenset([1]): 'fs'}
print(d, d[1], d[1.0], d[(0, 1)], len(d), {1: 'a', 1.0: 'b'}, {0: 1, False: 2}, d[frozenset({1})])
