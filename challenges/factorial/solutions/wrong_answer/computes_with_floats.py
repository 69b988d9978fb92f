# Computes with floats, which round the last digits off.
# Fails: of twenty-five; of a hundred; of five hundred
from math import exp, lgamma


def factorial(n):
    if n < 0:
        raise ValueError("n must not be negative")
    if n > 20:
        product = 1.0
        for factor in range(2, min(n, 170) + 1):
            product *= factor
        return int(product)
    return round(exp(lgamma(n + 1)))
