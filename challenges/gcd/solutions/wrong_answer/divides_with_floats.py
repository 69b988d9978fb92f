# Computes with floats, which are not exact for large numbers.
# Fails: two large numbers; neighbours in the Fibonacci sequence; beyond what a float holds
from math import fmod


def gcd(a, b):
    a, b = abs(a), abs(b)
    while b:
        a, b = b, int(fmod(a, b))
    return a
