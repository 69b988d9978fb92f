def run(size):
    """How many primes there are below a number."""
    is_prime = [True] * size
    is_prime[0:2] = [False, False]
    for number in range(2, int(size ** 0.5) + 1):
        if is_prime[number]:
            for multiple in range(number * number, size, number):
                is_prime[multiple] = False
    return sum(is_prime)
