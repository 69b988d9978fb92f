grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)
a = b = []
a.append(1)
print(b, a is b)
c = a[:]
c.append(2)
print(a, c)
def extend(x):
    x += [9]
extend(a)
print(a)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
