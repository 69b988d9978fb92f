a = [1]
b = a
c = list(a)
print(a is b, a is c, a == c, a is not c, None is None, not None, id(a) == id(b), (1,) == (1,), type(a) is list, isinstance(a, list) is True, () is () or True, 'a' is not None, 1 == 1.0, hash(1) == hash(1.0), 1 is not True)
def f(x): x = x + [2]; return x
def g(x): x += [2]; return x
print(f(a), a, g(a), a, c)
