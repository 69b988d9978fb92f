people = [('Ann', 30), ('Bob', 25), ('Cid', 30), ('Dee', 25)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: (-p[1], p[0]))
print(people, sorted([True, 0, 1, False]), sorted([0.0, -0.0, 0]))
print(sorted(['bb', 'a', 'ccc'], key=len, reverse=True), sorted({3: 'a', 1: 'b'}), sorted('hello', key='leho'.index))
try:
    sorted([1, 'a', 2])
except TypeError as error:
    print(error)
try:
    sorted([1, 2], lambda x: x)
except TypeError as error:
    print(error)
