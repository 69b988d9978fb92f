# Lets a negative number through; the loop does not run and 0 comes back.
# Fails: minus one; far below zero
def fib(n):
    current, following = 0, 1
    for _ in range(n):
        current, following = following, current + following
    return current
