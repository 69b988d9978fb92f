# Counts the numbers from 1, so fib(0) is 1.
# Fails: number ten; number seven; number zero; number two; number three; keyword argument; nothing is printed
def fib(n):
    if n < 0:
        raise ValueError("n must not be negative")
    current, following = 1, 1
    for _ in range(n):
        current, following = following, current + following
    return current
