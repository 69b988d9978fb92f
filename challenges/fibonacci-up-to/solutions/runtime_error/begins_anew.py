# Makes an object that can be gone through again and again, but is no iterator.
# Fails: is an iterator; ends when it is used up; two in turns
class Terms:
    def __init__(self, limit):
        self.limit = limit

    def __iter__(self):
        term, following = 0, 1
        while term < self.limit:
            yield term
            term, following = following, term + following


def fib(n):
    return Terms(n)
