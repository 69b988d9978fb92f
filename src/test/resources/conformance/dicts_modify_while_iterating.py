d = {'a': 1, 'b': 2}
try:
    for k in d:
        d[k + 'x'] = 1
except RuntimeError as error:
    print(error)
d = {'a': 1, 'b': 2}
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print(error, d)
for k in list(d):
    del d[k]
print(d)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
d = {'a': 1, 'b': 2}
for k in d:
    d[k] *= 2
print(d)
