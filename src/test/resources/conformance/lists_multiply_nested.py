a = [[]] * 3
a[0].append(1)
print(a, [[]] * 0, [1, 2] * 2, 2 * [0], [0] * -1, [1] + [2], [1] + [] == [1])
try:
    [1] + (2,)
except TypeError as error:
    print(error)
a = [1]
a += (2,)
a += 'xy'
a *= 2
print(a)
