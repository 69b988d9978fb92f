def fib(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return pair(n)[0]


def pair(n):
    """The numbers n and n + 1, from those at half of n."""
    if n == 0:
        return 0, 1
    a, b = pair(n // 2)
    even, odd = a * (2 * b - a), a * a + b * b
    return (odd, even + odd) if n % 2 else (even, odd)
