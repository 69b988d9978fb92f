a, b = 1, 2
a, b = b, a
print(a, b)
x = [1, 2, 3]
i = 0
i, x[i] = 2, 'z'
print(i, x)
a = [0, 1]
a[0], a[1] = a[1], a[0]
print(a)
