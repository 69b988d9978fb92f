# Overwrites the first number before it is added to the second.
# Fails: number ten; number seven; number two; number three; keyword argument; nothing is printed
def fib(n):
    if n < 0:
        raise ValueError("n must not be negative")
    current, following = 0, 1
    for _ in range(n):
        current = following
        following = current + following
    return current
