# Tries: raise an exception whose __str__ never returns.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
class Slow(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__


def solve(n):
    if n == 1:
        raise Slow()
    return n + 1
