def fib(n):
    current, following = 0, 1
    while current < n:
        yield current
        current, following = following, current + following
