print({k: v for k, v in zip('abc', range(3))}, {x: x ** 2 for x in range(4) if x % 2}, {v: k for k, v in {'a': 1, 'b': 1}.items()}, {(i, j): i * j for i in range(2) for j in range(2)})
words = 'the cat the dog'.split()
print({w: words.count(w) for w in words}, {w[0]: [x for x in words if x[0] == w[0]] for w in words})
