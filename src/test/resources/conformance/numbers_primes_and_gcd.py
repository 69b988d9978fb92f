def sieve(n):
    p = [True] * (n + 1)
    p[0:2] = [False, False]
    for i in range(2, int(n ** .5) + 1):
        if p[i]: p[i * i::i] = [False] * len(p[i * i::i])
    return [i for i, x in enumerate(p) if x]
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(sieve(50), gcd(48, 18), gcd(-4, 6), pow(7, 100, 13), [n for n in range(2, 100) if sum(d for d in range(1, n) if n % d == 0) == n])
