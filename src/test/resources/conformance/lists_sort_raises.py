a = [3, 1, 2]
def key(x):
    if x == 1:
        raise RuntimeError('in key')
    return x
try:
    a.sort(key=key)
except RuntimeError as error:
    print(error, a)
def modifying(x):
    b.append(x)
    return x
b = [2, 1]
try:
    b.sort(key=modifying)
except ValueError as error:
    print(error)
