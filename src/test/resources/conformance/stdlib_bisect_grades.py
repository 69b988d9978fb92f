from bisect import bisect, bisect_left, insort
def grade(s, breaks=(60, 70, 80, 90), g='FDCBA'): return g[bisect(breaks, s)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
a = []
for x in [5, 1, 4, 1]: insort(a, x)
print(a, bisect_left(a, 4), bisect([1, 2, 3], 2, 0, 1), insort(a, 0), a)
