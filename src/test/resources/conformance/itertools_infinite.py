from itertools import count, cycle, repeat, islice
print(list(islice(count(5, 2), 3)), list(islice(cycle('ab'), 5)), list(repeat(1, 3)), count(2), repeat('x', 2), list(islice('abcdef', 1, 5, 2)), list(map(pow, range(3), repeat(2))), next(count(1.5, 0.5)))
try:
    islice([], -1)
except ValueError as e:
    print(e)
