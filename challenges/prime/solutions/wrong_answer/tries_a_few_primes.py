# Tries only the first few primes as divisors.
# Fails: square of seven; seven times seventeen; square of a large prime; product of two large primes
def is_prime(number):
    return number > 1 and all(number % prime or number == prime for prime in (2, 3, 5))
