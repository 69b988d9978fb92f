# Takes the square root before it looks at the sign.
# Fails: minus one; minus seven
from math import isqrt


def is_prime(number):
    root = isqrt(number)
    return number > 1 and all(number % divisor for divisor in range(2, root + 1))
