# Yields n terms instead of the terms below n.
# Fails: below ten; below a hundred; the limit is a term; below two; a limit that is no integer; ends when it is used up; two in turns; limit by keyword; nothing is printed
from itertools import count


def fib(n):
    current, following = 0, 1
    for index in count():
        if index >= n:
            return
        yield current
        current, following = following, current + following
