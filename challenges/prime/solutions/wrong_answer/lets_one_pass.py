# Finds no divisor of 1 and calls it prime.
# Fails: one
from math import isqrt


def is_prime(number):
    if number < 1:
        return False
    return all(number % divisor for divisor in range(2, isqrt(number) + 1))
