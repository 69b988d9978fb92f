m = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*m)), [list(r) for r in zip(*m)], [x for r in m for x in r], [[r[i] for r in m] for i in range(3)], sum(map(sum, m)), [r[::-1] for r in m], m[1][2], [row[:] for row in m] == m, list(map(list, m)) is m, sum(m, []))
def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(mul(m, [[1, 0], [0, 1], [1, 1]]), [[1 if i == j else 0 for j in range(3)] for i in range(3)])
