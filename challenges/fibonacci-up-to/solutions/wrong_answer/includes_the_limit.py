# Yields n too where it is a term.
# Fails: the limit is a term; below zero; below one; below two; ends when it is used up; two in turns; limit by keyword
def fib(n):
    current, following = 0, 1
    while current <= n:
        yield current
        current, following = following, current + following
