# Computes with floats, which are not exact for large numbers.
# Fails: number ninety; number two hundred
def fib(n):
    if n < 0:
        raise ValueError("n must not be negative")
    root = 5**0.5
    return round(((1 + root) / 2) ** n / root)
