# Tries every smaller number as a divisor.
# Fails: a large prime
def is_prime(number):
    if number < 2:
        return False
    divisor = 2
    while divisor < number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True
