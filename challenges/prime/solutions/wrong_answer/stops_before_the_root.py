# Stops before it tries the square root itself, so squares of primes pass.
# Fails: eight; four; six; nine; square of five; square of seven; five times seven
from math import isqrt


def is_prime(number):
    return number > 1 and all(number % divisor for divisor in range(2, isqrt(number)))
