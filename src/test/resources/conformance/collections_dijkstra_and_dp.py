import heapq
g = {'a': {'b': 7, 'c': 3}, 'b': {'d': 2}, 'c': {'b': 1, 'd': 8}, 'd': {}}
dist, heap = {}, [(0, 'a')]
while heap:
    d, n = heapq.heappop(heap)
    if n in dist: continue
    dist[n] = d
    for m, w in g[n].items(): heapq.heappush(heap, (d + w, m))
print(dist)
def lcs(a, b):
    t = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(lcs('AGGTAB', 'GXTXAYB'), knap([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
