from itertools import islice, takewhile
def naturals(n=0):
    while True:
        yield n
        n += 1
def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n
print(list(islice(primes(), 10)), list(takewhile(lambda n: n < 5, naturals())), next(x for x in naturals() if x * x > 50))
g = (x * x for x in naturals())
print(next(g), next(g), [next(g) for _ in range(3)], 49 in g, next(g))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
print(list(islice(fib(), 5, 15, 3)))
