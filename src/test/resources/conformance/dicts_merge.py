a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, {**a, **b}, b | a, a)
a |= [('w', 0)]
print(a)
try:
    a | [1]
except TypeError as error:
    print(error)
try:
    dict(**a, **b)
except TypeError as error:
    print(error)
