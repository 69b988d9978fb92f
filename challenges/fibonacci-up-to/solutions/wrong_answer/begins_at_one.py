# Leaves out the 0.
# Fails: below ten; below a hundred; the limit is a term; below one; below two; a limit that is no integer; ends when it is used up; two in turns; limit by keyword
def fib(n):
    current, following = 1, 1
    while current < n:
        yield current
        current, following = following, current + following
