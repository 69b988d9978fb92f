# Takes 0 for a number that is too small.
# Fails: number zero
def fib(n):
    if n <= 0:
        raise ValueError("n must not be negative")
    previous, current = 0, 1
    for _ in range(n - 1):
        previous, current = current, previous + current
    return current
