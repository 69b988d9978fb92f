from itertools import takewhile


def all_terms():
    current, following = 0, 1
    while True:
        yield current
        current, following = following, current + following


def fib(n):
    return takewhile(lambda term: term < n, all_terms())
