a = [1, 2, 2, 3, 2]
while 2 in a: a.remove(2)
print(a)
s = [1, 2, 3]
for x in s[:]: s.remove(x)
print(s)
d = {k: v for k, v in {'a': 1, 'b': 2}.items() if v > 1}
q = [1]
while q:
    x = q.pop(0)
    if x < 10: q += [x * 2, x * 3]
    else: print(x, end=' ')
print(d)
