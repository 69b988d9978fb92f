# Refuses all even numbers, 2 included.
# Fails: two
from math import isqrt


def is_prime(number):
    if number < 2 or number % 2 == 0:
        return False
    return all(number % divisor for divisor in range(3, isqrt(number) + 1, 2))
