pts = [(3, 'c'), (1, 'a'), (3, 'a')]
print(sorted(pts), max(pts), min(pts, key=lambda p: p[1]), sorted(pts, key=lambda p: (-p[0], p[1])), dict(pts), (1, 2) + (3,), (0,) * 3, tuple(x * 2 for x in (1, 2)), () < (1,), (1, 2, 3)[::-1], tuple('ab') == ('a', 'b'), (1, (2, 3))[1][0], hash((1, 2)) == hash((1.0, 2.0)), [a for a, _ in pts], tuple(zip(*pts)))
x = 1,
print(x, type((1)), len(((),)), *(1, 2))
