x = 'outer'
print([x for x in range(3)], x)
print([y for x in [[1, 2], [3]] for y in x], [[i * j for j in range(3)] for i in range(2)], [(a, b) for a in range(3) for b in range(a)])
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
class C:
    n = 3
    a = [n for _ in range(2)] if False else [k for k in range(n)]
    try:
        b = [n for _ in range(2)]
    except NameError as error:
        b = str(error)
print(C.a, C.b)
