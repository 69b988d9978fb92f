# Stops when the following term reaches the limit, and loses the one before it.
# Fails: below ten; below a hundred; the limit is a term; below one; below two; a limit that is no integer; ends when it is used up; two in turns; limit by keyword; nothing is printed
def fib(n):
    current, following = 0, 1
    while following < n:
        yield current
        current, following = following, current + following
