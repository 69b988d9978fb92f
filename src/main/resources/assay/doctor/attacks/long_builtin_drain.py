# Tries: empty an endless iterator into a deque that keeps nothing.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import collections
import itertools


def solve(n):
    if n == 1:
        collections.deque(itertools.repeat(0), maxlen=0)
    return n + 1
