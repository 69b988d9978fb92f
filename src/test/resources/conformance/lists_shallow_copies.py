a = [[1], [2]]
b, c, d, e = a[:], list(a), a.copy(), [*a]
a[0].append(9)
a.append([3])
print(b, c, d, e, a, b[0] is a[0], a == b + [[3]])
def f(x, y=None):
    y = [] if y is None else y
    y.append(x)
    return y
print(f(1), f(2), f(3, [0]))
