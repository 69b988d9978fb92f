def show(x):
    print('show', x)
    return x
g = (show(i) for i in show([1, 2]))
print('made')
print(list(g), list(g))
print([show(a) + show(b) for a in (1, 2) for b in (10,)])
{show('k'): show('v') for _ in range(1)}
