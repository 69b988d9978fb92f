# Tries: look for ever for a number that an endless iterator does not hold.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import itertools


def solve(n):
    if n == 1:
        return -1 in itertools.count()
    return n + 1
