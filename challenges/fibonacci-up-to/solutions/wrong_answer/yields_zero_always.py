# Yields the first two terms without a look at the limit.
# Fails: below zero; below one
def fib(n):
    yield 0
    yield 1
    previous, current = 1, 1
    while current < n:
        yield current
        previous, current = current, previous + current
