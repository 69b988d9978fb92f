from math import prod


def factorial(n: int) -> int:
    if n < 0:
        raise ValueError("n must not be negative")
    return prod(range(1, n + 1))
