# Trusts Fermat's test, which some composite numbers pass.
# Fails: passes Fermat's test
def is_prime(number):
    return number == 2 or number > 2 and pow(2, number, number) == 2
