# Judges a negative number by its absolute value.
# Fails: minus seven
from math import isqrt


def is_prime(number):
    number = abs(number)
    return number > 1 and all(number % divisor for divisor in range(2, isqrt(number) + 1))
