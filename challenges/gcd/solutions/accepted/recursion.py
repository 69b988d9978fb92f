def gcd(a: int, b: int) -> int:
    if a < 0 or b < 0:
        return gcd(abs(a), abs(b))
    return a if b == 0 else gcd(b, a % b)
