def factorial(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return product(1, n)


def product(low, high):
    """The product of low to high; halving the range keeps the recursion shallow."""
    if low > high:
        return 1
    middle = (low + high) // 2
    return product(low, middle - 1) * middle * product(middle + 1, high)
