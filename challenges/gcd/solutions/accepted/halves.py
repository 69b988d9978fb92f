def gcd(a, b):
    """Stein's way: take out factors of two, then subtract and halve."""
    a, b = abs(a), abs(b)
    if a == 0 or b == 0:
        return a or b
    twos = 0
    while a % 2 == 0 and b % 2 == 0:
        a, b, twos = a // 2, b // 2, twos + 1
    while a:
        while a % 2 == 0:
            a //= 2
        while b % 2 == 0:
            b //= 2
        if a < b:
            a, b = b, a
        a -= b
    return b * 2**twos
