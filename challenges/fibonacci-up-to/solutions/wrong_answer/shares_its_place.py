# Keeps the place in variables of the module, where all generators share it.
# Fails: two in turns
current, following = 0, 1


def fib(n):
    global current, following
    current, following = 0, 1
    while current < n:
        yield current
        current, following = following, current + following
