calls = []
def value(n):
    calls.append(n)
    return n
print(value(1) < value(3) < value(2) < value(9), calls)
print(1 < 2 < 3, 1 < 3 > 2, 3 > 2 == 2, (1 < 2) == True, 1 < 2 == True, 1 == 1.0 == True, 'a' < 'b' < 'c')
print(1 in [1, 2] == True, not 1 == 2, 1 is not None)
