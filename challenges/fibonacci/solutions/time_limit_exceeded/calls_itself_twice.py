# Writes down the definition, which computes the same numbers over and over.
# Fails: number ninety; number two hundred
def fib(n):
    if n < 0:
        raise ValueError("n must not be negative")
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
