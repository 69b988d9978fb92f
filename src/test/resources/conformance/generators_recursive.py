def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)): yield from flatten(y)
        else: yield y
def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
def perm(s):
    if len(s) <= 1: yield s
    for i, c in enumerate(s):
        if len(s) > 1:
            for p in perm(s[:i] + s[i + 1:]): yield c + p
print(list(flatten([1, [2, (3, [4])], []])), list(hanoi(3)), list(perm('abc')), sum(1 for _ in hanoi(8)))
