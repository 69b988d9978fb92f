from math import isqrt


def is_prime(number: int) -> bool:
    if number < 4:
        return number in (2, 3)
    if number % 2 == 0 or number % 3 == 0:
        return False
    return all(number % divisor for divisor in range(5, isqrt(number) + 1, 2))
